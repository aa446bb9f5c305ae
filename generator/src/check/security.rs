//! Security requirements name schemes that exist.

use crate::diagnostic::{Diagnostics, codes, suggest};
use crate::openapi::Document;
use crate::source::{Node, Sources};

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    for requirement in &document.requirements {
        for (name, _) in &requirement.schemes {
            // In 3.2 a scheme may also be named by a reference.
            if document.security_schemes.contains_key(name) || name.contains(['/', '#']) {
                continue;
            }
            let at = sources.node(requirement.at).get(name).map_or(requirement.at, Node::location);
            let help = match suggest(name, document.security_schemes.keys().map(String::as_str)) {
                Some(best) => format!("did you mean `{best}`?"),
                None => "define it under `components.securitySchemes`".to_owned(),
            };
            diagnostics
                .finding(codes::SECURITY_UNDEFINED, at, format!("the security scheme `{name}` is not defined"))
                .at_key()
                .subject(format!("the security scheme `{name}`"))
                .help(help);
        }
    }
}
