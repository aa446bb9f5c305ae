//! What to write in place of a value of another type.

use super::keys;
use super::schema::TYPES;
use crate::diagnostic::suggest;
use crate::source::{Kind, Node, quoted};

/// The cure for a value that is not of the type that is expected, where it shows what was meant.
pub(super) fn instead(node: Node<'_>, expected: &str) -> Option<String> {
    match (expected, node.kind()) {
        ("a schema", _) => Some(schema(node)),
        ("a boolean", Kind::String(text)) => boolean(text).map(|meant| format!("write `{meant}`")),
        ("a list", Kind::Mapping) => Some(list(node)),
        ("a mapping", Kind::Sequence) if node.items().all(Node::is_mapping) => {
            Some("write its keys without `- ` before them".to_owned())
        }
        ("a mapping", Kind::String(text)) => mapping(node, text),
        ("a string", Kind::Sequence) => {
            let mut items = node.items().map(Node::as_str);
            let (Some(Some(only)), None) = (items.next(), items.next()) else { return None };
            Some(format!("write `{only}` alone: this is no list"))
        }
        _ => None,
    }
}

fn boolean(text: &str) -> Option<&'static str> {
    Some(match text.to_ascii_lowercase().as_str() {
        "yes" | "on" | "y" | "ture" | "tru" => "true",
        "no" | "off" | "n" | "flase" | "fals" => "false",
        "true" => "true",
        "false" => "false",
        _ => return None,
    })
}

/// A list in place of a mapping.
fn list(node: Node<'_>) -> String {
    let names: Vec<&str> = node.entries().map(|(name, _)| name).collect();
    let flags = node.entries().all(|(_, value)| value.as_bool().is_some() || value.is_null());
    match names.is_empty() || !flags {
        true if names.is_empty() => "write `[]`".to_owned(),
        true => "write `- ` before the first key of each item".to_owned(),
        false => format!("write `[{}]`", names.join(", ")),
    }
}

/// A mapping in place of a text.
fn mapping(node: Node<'_>, text: &str) -> Option<String> {
    let group = node.parent().map(Node::key);
    Some(match group {
        _ if text.contains("#/") => format!("write `{{$ref: {}}}`", quoted(text)),
        Some("responses") => format!("write `{{description: {text}}}`"),
        Some("examples") => format!("write `{{value: {text}}}`"),
        Some("variables") => format!("write `{{default: {text}}}`"),
        Some("servers") => format!("write `{{url: {}}}`", quoted(text)),
        _ if node.key() == "externalDocs" => format!("write `{{url: {}}}`", quoted(text)),
        _ => return None,
    })
}

/// A schema in place of something else.
fn schema(node: Node<'_>) -> String {
    let holder = node.parent().filter(|parent| parent.is_mapping());
    if let Some(holder) = holder.filter(|holder| holder.key() == "properties")
        && keys::SCHEMA.known.contains(&node.key())
        && !matches!(node.kind(), Kind::String(text) if TYPES.contains(&text))
    {
        let key = node.key();
        return format!("if it is the keyword `{key}`, put it beside `{}`, not into it", holder.key());
    }
    let Some(text) = node.as_str() else { return "write a mapping, or `{}` for any value".to_owned() };
    if text.contains("#/") {
        return format!("write `{{$ref: {}}}`", quoted(text));
    }
    if let Some(meant) = boolean(text) {
        return format!("write `{meant}` without quotes");
    }
    if let Some(name) = suggest(text, TYPES.iter().copied()) {
        return format!("write `{{type: {name}}}`");
    }
    let root = std::iter::successors(Some(node), |node| node.parent()).last();
    let schemas = root.and_then(|root| root.get("components")?.get("schemas"));
    match schemas.filter(|schemas| schemas.get(text).is_some()) {
        Some(_) => format!("write `{{$ref: '#/components/schemas/{text}'}}`"),
        None => "write a mapping, or `{}` for any value".to_owned(),
    }
}
