//! Scopes of the flows of one scheme: a name that one flow has, and the others nearly so.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostics, Mode, codes};
use crate::openapi::{Document, is_ignored};
use crate::source::{Node, Sources};

/// In documents of others flows have the scopes that they have.
pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    if diagnostics.mode() == Mode::Lenient {
        return;
    }
    let required = document.requirements.iter().flat_map(|requirement| &requirement.schemes);
    let required: HashSet<&str> = required.flat_map(|(_, scopes)| scopes).map(String::as_str).collect();
    for scheme in document.security_schemes.values() {
        let flows = sources.node(scheme.at).get("flows").into_iter().flat_map(Node::entries);
        let lists: Vec<Node<'_>> = flows.filter_map(|(_, flow)| flow.get("scopes")).collect();
        for (index, list) in lists.iter().enumerate() {
            let others = || lists.iter().enumerate().filter(|(other, _)| *other != index).map(|(_, list)| *list);
            for (scope, text) in list.entries().filter(|(scope, _)| !required.contains(scope)) {
                if !is_ignored(*list) && others().all(|other| other.get(scope).is_none()) {
                    let missing = others().flat_map(Node::entries).map(|(scope, _)| scope);
                    let missing = missing.filter(|other| list.get(other).is_none());
                    misspelt(scope, text, missing, diagnostics);
                }
            }
        }
    }
}

/// Tells a scope that is nearly one that other flows have and this one lacks.
fn misspelt<'s>(scope: &str, text: Node<'_>, missing: impl Iterator<Item = &'s str>, diagnostics: &mut Diagnostics) {
    let plain = |text: &str| text.replace(['.', ':', '_', '-', '/'], "").to_lowercase();
    let is_near = |other: &&str| {
        plain(other) == plain(scope) || strsim::damerau_levenshtein(scope, other) <= 2 && scope.len() > 5
    };
    let mut near = missing.filter(is_near);
    let Some(best) = near.next() else { return };
    diagnostics
        .finding(
            codes::SECURITY_UNDEFINED,
            text.location(),
            format!("no other flow has the scope `{scope}`, and nothing requires it"),
        )
        .at_key()
        .subject("scopes that are nearly those of other flows")
        .help(format!("did you mean `{best}`? Where both are meant, say so with `x-ignore: <reason>` in `scopes`"));
}
