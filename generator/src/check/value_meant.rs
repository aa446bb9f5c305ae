//! What to write in place of a value that does not fit its schema.

use serde_json::Value;

use super::example::validate;
use super::fault::Fault;
use super::value_near::{list_meant, multiples, near, of_format};
use crate::diagnostic::suggest;
use crate::openapi::{Document, SchemaId, with_comma};
use crate::source::{Node, quoted};

/// So many values of an enum are told.
const MAX_LISTED: usize = 6;

/// The cure for a value, where it shows what was meant.
pub(super) fn value_meant(
    document: &Document,
    node: Node<'_>,
    (schema, id): (Node<'_>, Option<SchemaId>),
    fault: &Fault,
) -> Option<String> {
    let cure = || of_format(node, schema, fault).or_else(|| written_otherwise(node, fault));
    let cure = || cure().or_else(|| near(node, schema, fault));
    let cure = || cure().or_else(|| listed_meant(node, schema, fault)).or_else(|| either(fault));
    id.and_then(|id| around(document, node, id, fault)).or_else(cure)
}

/// The cure where the value and its schema disagree, and either may be wrong.
fn either(fault: &Fault) -> Option<String> {
    match fault {
        Fault::Pattern(_) => Some("mend the value, or the pattern".to_owned()),
        Fault::Constant(constant) => Some(format!("write `{}`", written(constant))),
        Fault::Range(_, format) => Some(format!("write a number that `{format}` has, or choose a wider format")),
        Fault::EqualItems => Some("remove one of the two".to_owned()),
        Fault::Missing(name) => Some(format!("add `{name}`, or take it out of `required`")),
        _ => {
            let kind = fault.only_type().filter(|kind| *kind != "null")?;
            let article = if kind.starts_with(['i', 'o', 'a']) { "an" } else { "a" };
            Some(format!("write {article} {kind}, or mend the type"))
        }
    }
}

/// A value as it is written: a text without quotes.
fn written(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The listed value that one is a slip of, or those that there are.
fn listed_meant(node: Node<'_>, schema: Node<'_>, fault: &Fault) -> Option<String> {
    if let Fault::NoVariant(values) = fault {
        let text = node.as_str()?;
        let same = values.iter().map(String::as_str).find(|value| value.eq_ignore_ascii_case(text));
        let begun = || values.iter().map(String::as_str).find(|value| text.contains(value) || value.contains(text));
        let best = same.or_else(|| suggest(text, values.iter().map(String::as_str))).or_else(begun)?;
        return Some(format!("did you mean `{best}`?"));
    }
    if let Fault::MultipleOf(step) = fault {
        return multiples(node, schema, step);
    }
    if *fault != Fault::Enum {
        return None;
    }
    let values = || schema.get("enum").into_iter().flat_map(Node::items).filter_map(Node::as_str);
    if let Some(text) = node.as_str() {
        let same = values().find(|value| value.eq_ignore_ascii_case(text));
        if let Some(best) = same.or_else(|| suggest(text, values())) {
            return Some(format!("did you mean `{best}`?"));
        }
        let words: Vec<&str> = text.split([' ', ',', ';', '|']).filter(|word| !word.is_empty()).collect();
        let is_listed = |word: &&str| values().any(|value| value == *word);
        if node.key().is_empty() && words.len() > 1 && words.iter().all(is_listed) {
            return Some(format!("separate the values by commas: `{}`", words.join(", ")));
        }
    }
    let listed = schema.get("enum").into_iter().flat_map(Node::items).filter_map(Node::scalar_text);
    let all: Vec<String> = listed.take(MAX_LISTED + 1).map(|value| format!("`{value}`")).collect();
    (2..=MAX_LISTED).contains(&all.len()).then(|| format!("it is one of {}", all.join(", ")))
}

/// The cure for a value that is of the right type but for how it is written.
fn written_otherwise(node: Node<'_>, fault: &Fault) -> Option<String> {
    let Fault::Type(_) = fault else { return None };
    let kind = fault.only_type().unwrap_or_default();
    // What lies beside it was to lie in it.
    let behind = node.parent().filter(|_| node.is_absent() && kind == "object").and_then(|holder| {
        holder.entries().map(|(_, entry)| entry).skip_while(|entry| entry.location() != node.location()).nth(1)
    });
    if let Some(behind) = behind {
        return Some(format!("indent `{}` deeper if it belongs to `{}`", behind.key(), node.key()));
    }
    if node.is_null() {
        return Some("give it a value, or remove it; where null is meant, let the schema take it".to_owned());
    }
    if node.is_sequence() && kind != "object" {
        if kind == "boolean" && node.items().next().is_none() {
            return Some("write `true` or `false`".to_owned());
        }
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
            _ => Some("write `true` or `false`".to_owned()),
        },
        ("integer", Some(text)) => match text.parse::<i64>() {
            Ok(number) => Some(format!("write `{number}` without quotes")),
            Err(_) => with_comma(text).filter(|number| !number.contains('.')).map(|number| format!("write `{number}`")),
        },
        ("number", Some(text)) => match text.parse::<f64>() {
            Ok(_) => Some(format!("write `{text}` without quotes")),
            Err(_) => with_comma(text).map(|number| format!("write `{number}`")),
        },
        ("object", Some(text)) if node.key() == "value" && text.starts_with("#/") => {
            Some(format!("write `$ref: {}` in place of `value`", quoted(text)))
        }
        ("object", Some(text)) if text.starts_with('{') && text.ends_with('}') => {
            Some("write it without the quotes around it".to_owned())
        }
        ("object" | "array", Some(text)) => {
            let parsed: Option<Value> = serde_json::from_str(text).ok();
            let is_whole = parsed.is_some_and(|parsed| parsed.is_object() || parsed.is_array());
            match is_whole {
                true => Some("write it without the quotes around it".to_owned()),
                false => list_meant(node, text).filter(|_| kind != "object"),
            }
        }
        ("string", None) if !node.is_mapping() => Some(format!("put it in quotes: \"{}\"", node.scalar_text()?)),
        _ => None,
    }
}

/// The cure for a value with something around it, or without the brackets that it needs.
fn around(document: &Document, node: Node<'_>, id: SchemaId, fault: &Fault) -> Option<String> {
    let fits = |node: Node<'_>| validate(document, id, &node.value()).is_ok();
    if node.is_sequence() && fault.only_type() == Some("object") {
        let mut items = node.items();
        let (Some(only), None) = (items.next(), items.next()) else { return None };
        return fits(only).then(|| match node.is_flow() {
            true => "write it without `[` and `]`".to_owned(),
            false => "write its keys without `- ` before them".to_owned(),
        });
    }
    if !node.is_mapping() || !matches!(fault, Fault::Missing(_) | Fault::Type(_)) {
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
    let value = node.get("value").filter(|value| is_whole && fits(*value));
    if value.is_some() && node.entries().all(|(key, _)| ["summary", "description", "value"].contains(&key)) {
        return Some("write what is below `value` in its place".to_owned());
    }
    if fault.only_type() == Some("array") {
        return Some("write it in `[` and `]`, or with `- ` before its first key".to_owned());
    }
    let mut entries = node.entries();
    let (name, inner) = entries.next()?;
    (fits(inner) && inner.is_mapping() && (entries.next().is_none() || name == "value"))
        .then(|| format!("write what is below `{name}` in its place"))
}
