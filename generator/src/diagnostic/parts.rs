//! Files that hold parts of a description, without `components` around them.

use crate::source::Node;

/// The groups of `components` that such a file may have.
const GROUPS: &[&str] = &[
    "callbacks",
    "examples",
    "headers",
    "links",
    "parameters",
    "pathItems",
    "requestBodies",
    "responses",
    "schemas",
    "securitySchemes",
];

/// So many entries of a file tell what it holds.
const ENTRIES: usize = 8;

/// Whether a node is the root of a file with nothing but groups of parts, as in `schemas: {Pet: …}`.
pub(crate) fn is_of_groups(root: Node<'_>) -> bool {
    is_root(root, |name, entry| {
        GROUPS.contains(&name) && entry.entries().take(ENTRIES).all(|(_, part)| part.is_mapping())
    })
}

/// Whether a node is the root of a file with parts, each under its name, as in `Pet: …`.
pub(crate) fn is_of_parts(root: Node<'_>) -> bool {
    is_root(root, |name, _| !name.starts_with('$')) && !is_of_groups(root)
}

fn is_root(root: Node<'_>, is_entry: impl Fn(&str, Node<'_>) -> bool) -> bool {
    let is_whole = ["openapi", "swagger", "components", "paths"].iter().any(|key| root.get(key).is_some());
    let mut entries = root.entries().filter(|(name, _)| !name.starts_with("x-")).take(ENTRIES).peekable();
    root.parent().is_none()
        && !is_whole
        && entries.peek().is_some()
        && entries.all(|(name, entry)| entry.is_mapping() && is_entry(name, entry))
}
