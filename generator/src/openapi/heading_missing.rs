//! Keys of a group among the keys of what stands above it: the line with the group's own key is missing.

use super::components::kind;
use super::nearest::looks_like;
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

impl<'a> Reader<'a, '_> {
    /// Whether an item of a list of the document is of another list, whose key is missing above it; told of the first.
    pub fn lacks_list_heading(&mut self, item: Node<'a>, of: &str) -> bool {
        let Some(list) = item.parent().filter(|list| list.parent().is_some_and(|root| root.parent().is_none())) else {
            return false;
        };
        let is_other = |one: Node<'_>| list_of(one).filter(|other| *other != of && item.root().get(other).is_none());
        let Some(heading) = is_other(item).filter(|_| self.diagnostics.mode() == Mode::Strict) else { return false };
        let before = list.items().take_while(|one| one.location() != item.location());
        if before.into_iter().all(|one| is_other(one) != Some(heading)) {
            let first = item.entries().next().map_or(item, |(_, first)| first);
            self.diagnostics
                .finding(
                    codes::UNKNOWN_KEY,
                    first.location(),
                    format!("this item is none of `{of}`: it is one of `{heading}`"),
                )
                .at_key()
                .help(format!("write `{heading}:` above it"))
                .need(item.root().location(), heading);
        }
        true
    }
}

/// The list of the document that an item is of, by what it says.
fn list_of(item: Node<'_>) -> Option<&'static str> {
    let has = |key: &str| item.get(key).is_some();
    let mut values = item.entries().map(|(_, value)| value).peekable();
    match () {
        () if has("url") => Some("servers"),
        () if has("name") => Some("tags"),
        () if values.peek().is_some() && values.all(Node::is_sequence) => Some("security"),
        () => None,
    }
}

/// The group of which the entries of another begin at an entry of `components`, or at that of a group of it, by what they
/// say; `of` is that group, `keys` what its entries have.
pub(super) fn other_group(entry: Node<'_>, of: Option<&str>, keys: Option<&[&str]>) -> Option<&'static str> {
    let group = component_group(entry).filter(|group| Some(*group) != of)?;
    let is_strange = |(key, _): (&str, Node<'_>)| {
        keys.is_none_or(|known| !known.contains(&key) && key != "$ref" && !key.starts_with("x-"))
    };
    // Of a parameter the name and the place would be missing.
    let is_header = group == "headers" && of == Some("parameters") && entry.get("name").is_none();
    // Headers are written like parameters in older notations.
    if of == Some("headers") && entry.get("in").and_then(Node::as_str) == Some("header") {
        return None;
    }
    (is_header || entry.entries().any(is_strange)).then_some(group)
}

/// The group of components that an entry is of, by what it says, where that can be no other.
fn component_group(entry: Node<'_>) -> Option<&'static str> {
    let has = |key: &str| entry.get(key).is_some();
    let is =
        |key: &str, values: &[&str]| entry.get(key).and_then(Node::as_str).is_some_and(|text| values.contains(&text));
    let reference = || entry.get("$ref").and_then(Node::as_str)?.split_once("#/components/")?.1.split('/').next();
    let first = || entry.entries().next();
    Some(match () {
        () if has("$ref") => kind(reference()?)?.0,
        () if is("type", &["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"]) => "securitySchemes",
        () if entry.entries().any(|(key, value)| method(key).is_some() && value.get("responses").is_some()) => {
            "pathItems"
        }
        () if first().is_some_and(|(key, item)| key.starts_with("{$") && item.is_mapping()) => "callbacks",
        () if has("operationId") || has("operationRef") => "links",
        () if (has("value") || has("externalValue")) && !has("type") => "examples",
        () if has("schema") && !has("in") && !has("properties") => "headers",
        () => looks_like(entry)?,
    })
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
