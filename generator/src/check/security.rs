//! Security requirements name schemes that exist, and that a client can send.

use std::collections::HashSet;

use super::effect::without_effect;
use crate::diagnostic::{Diagnostics, codes};
use crate::openapi::{Document, SecurityKind, SecurityScheme, Version};
use crate::source::{Location, Node, Sources};

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    let mut unsent = HashSet::new();
    for requirement in &document.requirements {
        for (name, scopes) in &requirement.schemes {
            let at = sources.node(requirement.at).get(name).map_or(requirement.at, Node::location);
            if let Some(scheme) = document.security_schemes.get(name).filter(|_| !scopes.is_empty()) {
                permissions(document, name, scheme, at, sources, diagnostics);
            }
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

/// The scopes that a requirement names are those of the scheme.
fn permissions(
    document: &Document,
    name: &str,
    scheme: &SecurityScheme,
    at: Location,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    let list = sources.node(at);
    let flows = sources.node(scheme.at).get("flows");
    let scopes = flows.into_iter().flat_map(Node::entries).filter_map(|(_, flow)| flow.get("scopes"));
    let known: Vec<&str> = scopes.flat_map(Node::entries).map(|(scope, _)| scope).collect();
    match scheme.kind {
        SecurityKind::OAuth2 => {
            for item in list.items() {
                let Some(scope) = item.as_str().filter(|scope| !known.contains(scope)) else { continue };
                let help = match diagnostics.suggest(scope, known.iter().copied()) {
                    Some(best) => format!("did you mean `{best}`?"),
                    None => "add it to the `scopes` of the scheme's flows, with a description".to_owned(),
                };
                diagnostics
                    .finding(
                        codes::SECURITY_UNDEFINED,
                        item.location(),
                        format!("the scheme `{name}` has no scope `{scope}`"),
                    )
                    .key_label(scheme.at, "the scheme")
                    .subject(format!("scopes that the scheme `{name}` does not have"))
                    .help(help);
            }
        }
        // Later versions allow the names of roles here.
        SecurityKind::OpenIdConnect => {}
        _ if document.version == Version::V3_0 => {
            without_effect(diagnostics, at, format!("scopes have no effect: the scheme `{name}` has none"))
                .key_label(scheme.at, "the scheme")
                .subject("scopes of schemes that have none")
                .help("write `[]`");
        }
        _ => {}
    }
}

/// What keeps a scheme from being sent.
fn unsendable(kind: &SecurityKind) -> Option<String> {
    match kind {
        // Reported as empty.
        SecurityKind::OtherHttp(scheme) if scheme.trim().is_empty() => None,
        SecurityKind::OtherHttp(scheme) => Some(format!("the HTTP authentication scheme `{scheme}`")),
        SecurityKind::MutualTls => Some("`mutualTLS`".to_owned()),
        SecurityKind::Unknown(kind) => Some(format!("the type `{kind}`")),
        _ => None,
    }
}
