//! Components that nothing refers to.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostics, codes};
use crate::openapi::Document;
use crate::source::{Location, Node, Sources};

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    let used = with_holders(document, sources);
    let schemes: HashSet<&str> = document
        .requirements
        .iter()
        .flat_map(|requirement| requirement.schemes.iter().map(|(name, _)| name.as_str()))
        .collect();
    // The type of deliveries, which nothing needs to refer to.
    let event = document.webhook_union().map(|component| component.at);
    for part in &document.referables {
        let used = used.contains(&part.at)
            || (part.kind == "security scheme" && schemes.contains(part.name.as_str()))
            || event == Some(part.at);
        if used {
            continue;
        }
        diagnostics
            .finding(codes::UNUSED_COMPONENT, part.at, format!("nothing refers to the {} `{}`", part.kind, part.name))
            .at_key()
            .subject(format!("components that nothing refers to: {}", several(part.kind)))
            .help("remove it, or refer to it");
    }
}

/// The kind of several components.
fn several(kind: &str) -> String {
    kind.strip_suffix('y').map_or_else(|| format!("{kind}s"), |kind| format!("{kind}ies"))
}

/// What references lead to, and what that is inside of.
fn with_holders(document: &Document, sources: &Sources) -> HashSet<Location> {
    let mut used = HashSet::new();
    for at in &document.referenced {
        let mut node = Some(sources.node(*at));
        while let Some(here) = node.filter(|node| used.insert(node.location())) {
            node = Node::parent(here);
        }
    }
    // Where a base is wanted, what extends it may come.
    let bases = document.heirs.iter().filter(|(base, _)| document.schema(**base).discriminator.is_some());
    used.extend(bases.flat_map(|(_, heirs)| heirs).map(|heir| document.schema(*heir).at));
    used
}
