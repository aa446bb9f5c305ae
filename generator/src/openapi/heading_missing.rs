//! Keys of a group among the keys of what stands above it: the line with the group's own key is missing.

use super::components::kind;
use super::path::method;
use super::reader::Reader;
use crate::diagnostic::{Mode, codes};
use crate::source::Node;

impl<'a> Reader<'a, '_> {
    /// Whether an entry of a mapping is of a group whose key is missing above it; told of the first entry of a group. `of`
    /// is the group that the mapping is.
    pub fn lacks_heading(&mut self, holder: Node<'a>, entry: Node<'a>, of: &str) -> bool {
        if self.diagnostics.mode() == Mode::Lenient {
            return false;
        }
        let Some(heading) = heading(entry).filter(|heading| *heading != of) else { return false };
        let before = holder.entries().map(|(_, one)| one).take_while(|one| one.location() != entry.location());
        if before.into_iter().all(|one| self::heading(one) != Some(heading)) {
            let message = format!("`{}` is none of {}: it is one of `{heading}`", entry.key(), words(of));
            self.diagnostics
                .finding(codes::UNKNOWN_KEY, entry.location(), message)
                .at_key()
                .help(format!("write `{heading}:` above it"));
        }
        true
    }
}

/// What the mappings are called in which entries of another group are found.
fn words(of: &str) -> &'static str {
    match of {
        "responses" => "the responses",
        "webhooks" => "the webhooks",
        "paths" => "the paths",
        _ => "the keys here",
    }
}

/// The key of the group that an entry is one of.
fn heading(entry: Node<'_>) -> Option<&'static str> {
    let key = entry.key();
    let is_callback = |node: Node<'_>| node.entries().next().is_some_and(|(key, _)| key.starts_with("{$"));
    let refers = |group: &str| entry.get("$ref").and_then(Node::as_str).is_some_and(|text| text.contains(group));
    match () {
        () if key.starts_with('/') && entry.entries().any(|(key, _)| method(key).is_some() || key == "$ref") => {
            Some("paths")
        }
        () if is_callback(entry) || refers("/components/callbacks/") => Some("callbacks"),
        () if kind(key).is_some()
            && entry.is_mapping()
            && entry.get("get").is_none()
            && entry.get("post").is_none() =>
        {
            Some("components")
        }
        () => None,
    }
}
