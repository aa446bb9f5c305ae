//! Security requirements name schemes that exist, and that a client can send.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostics, codes};
use crate::openapi::{Document, SecurityKind};
use crate::source::{Node, Sources};

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    let mut unsent = HashSet::new();
    for requirement in &document.requirements {
        for (name, _) in &requirement.schemes {
            let at = sources.node(requirement.at).get(name).map_or(requirement.at, Node::location);
            match document.security_schemes.get(name).map(|scheme| (scheme.at, unsendable(&scheme.kind))) {
                // Reported when the document was read.
                None => {}
                Some((scheme, Some(kind))) if unsent.insert(name) => {
                    diagnostics
                        .finding(
                            codes::UNSUPPORTED,
                            scheme,
                            format!("clients can't send the security scheme `{name}`: {kind} is not supported"),
                        )
                        .at_key()
                        .key_label(at, "required here")
                        .subject(format!("the security scheme `{name}`"))
                        .help(
                            "calls go with what else they require; add the rest with a transport or header of your own",
                        );
                }
                Some(_) => {}
            }
        }
    }
}

/// What keeps a scheme from being sent.
fn unsendable(kind: &SecurityKind) -> Option<String> {
    match kind {
        SecurityKind::OtherHttp(scheme) => Some(format!("the HTTP authentication scheme `{scheme}`")),
        SecurityKind::MutualTls => Some("`mutualTLS`".to_owned()),
        SecurityKind::Unknown(kind) => Some(format!("the type `{kind}`")),
        _ => None,
    }
}
