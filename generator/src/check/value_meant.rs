//! What to write in place of a value that does not fit its schema.

use serde_json::Value;

use super::example::validate;
use crate::diagnostic::suggest;
use crate::openapi::{Document, SchemaId, with_comma};
use crate::source::Node;

/// So many values of an enum are told.
const MAX_LISTED: usize = 6;

/// The cure for a value, where it shows what was meant.
pub(super) fn value_meant(
    document: &Document,
    node: Node<'_>,
    (schema, id): (Node<'_>, Option<SchemaId>),
    message: &str,
) -> Option<String> {
    let cure = || written_otherwise(node, message).or_else(|| listed_meant(node, schema, message));
    id.and_then(|id| around(document, node, id, message)).or_else(cure)
}

/// The listed value that one is a slip of, or those that there are.
fn listed_meant(node: Node<'_>, schema: Node<'_>, message: &str) -> Option<String> {
    if !message.ends_with(" is not in the enum") {
        return None;
    }
    let values = || schema.get("enum").into_iter().flat_map(Node::items).filter_map(Node::as_str);
    if let Some(text) = node.as_str() {
        let same = values().find(|value| value.eq_ignore_ascii_case(text));
        if let Some(best) = same.or_else(|| suggest(text, values())) {
            return Some(format!("did you mean `{best}`?"));
        }
    }
    let all: Vec<String> = values().take(MAX_LISTED + 1).map(|value| format!("`{value}`")).collect();
    (2..=MAX_LISTED).contains(&all.len()).then(|| format!("it is one of {}", all.join(", ")))
}

/// The cure for a value that is of the right type but for how it is written.
fn written_otherwise(node: Node<'_>, message: &str) -> Option<String> {
    let (_, kind) = message.rsplit_once(" is no ")?;
    if node.is_null() {
        return Some("give it a value, or remove it; where null is meant, let the schema take it".to_owned());
    }
    if node.is_sequence() && kind != "object" {
        let mut items = node.items().map(Node::scalar_text);
        let (Some(Some(only)), None) = (items.next(), items.next()) else { return None };
        return (!only.contains(',')).then(|| format!("write `{only}` alone: this is no list"));
    }
    match (kind, node.as_str()) {
        ("boolean", Some(text)) => match text {
            "true" | "false" => Some(format!("write `{text}` without quotes")),
            "yes" | "on" | "True" | "TRUE" => Some("write `true`".to_owned()),
            "no" | "off" | "False" | "FALSE" => Some("write `false`".to_owned()),
            _ => None,
        },
        ("boolean", None) => match node.scalar_text()?.as_str() {
            "1" => Some("write `true`".to_owned()),
            "0" => Some("write `false`".to_owned()),
            _ => None,
        },
        ("integer", Some(text)) => match text.parse::<i64>() {
            Ok(number) => Some(format!("write `{number}` without quotes")),
            Err(_) => with_comma(text).filter(|number| !number.contains('.')).map(|number| format!("write `{number}`")),
        },
        ("number", Some(text)) => match text.parse::<f64>() {
            Ok(_) => Some(format!("write `{text}` without quotes")),
            Err(_) => with_comma(text).map(|number| format!("write `{number}`")),
        },
        ("object" | "array" | "list", Some(text)) => {
            let parsed: Value = serde_json::from_str(text).ok()?;
            (parsed.is_object() || parsed.is_array()).then(|| "write it without the quotes around it".to_owned())
        }
        ("string", None) if !node.is_mapping() => Some(format!("put it in quotes: \"{}\"", node.scalar_text()?)),
        _ => None,
    }
}

/// The cure for a value with something around it, or without the brackets that it needs.
fn around(document: &Document, node: Node<'_>, id: SchemaId, message: &str) -> Option<String> {
    let fits = |node: Node<'_>| validate(document, id, &node.value()).is_ok();
    if node.is_sequence() && message.ends_with(" is no object") {
        let mut items = node.items();
        let (Some(only), None) = (items.next(), items.next()) else { return None };
        return fits(only).then(|| match node.is_flow() {
            true => "write it without `[` and `]`".to_owned(),
            false => "write its keys without `- ` before them".to_owned(),
        });
    }
    if node.is_mapping() && message.ends_with(" is no array") {
        return Some("write it in `[` and `]`, or with `- ` before its first key".to_owned());
    }
    if !node.is_mapping() || !message.ends_with(" is missing") {
        return None;
    }
    let is_whole = node.key() == "example";
    if is_whole && node.get("$ref").is_some() {
        return Some("an example is no reference: write `examples`, a name for it, and `$ref` below that".to_owned());
    }
    let named = |node: Node<'_>| node.get("value").is_some_and(fits);
    if is_whole && node.entries().next().is_some_and(|(_, first)| named(first)) {
        return Some("did you mean `examples`? Those have names, and each a `value`".to_owned());
    }
    let mut entries = node.entries();
    let (name, inner) = entries.next()?;
    (fits(inner) && inner.is_mapping() && (entries.next().is_none() || name == "value"))
        .then(|| format!("write what is below `{name}` in its place"))
}
