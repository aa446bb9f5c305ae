//! A value that an enum lacks, and that its default and what describes its values have.

use super::view::member;
use crate::diagnostic::{Diagnostics, Mode, codes, in_a_row};
use crate::openapi::Schema;
use crate::source::{Node, Sources};

/// Whether several keys beside an enum name one value that it does not have; reported then.
pub(super) fn lacks(schema: &Schema, sources: &Sources, diagnostics: &mut Diagnostics) -> bool {
    let node = sources.node(schema.at);
    let (Some(values), Mode::Strict) = (&schema.enumeration, diagnostics.mode()) else { return false };
    let has = |value: &str| values.iter().any(|(known, _)| known.as_str() == Some(value));
    let default = node.get("default").and_then(Node::as_str).into_iter();
    let named = |key: &'static str| {
        let names = node.get(key).into_iter().flat_map(Node::entries).map(|(name, _)| name);
        names.filter(|name| !has(name)).map(move |name| (name, key)).collect::<Vec<_>>()
    };
    let mut said: Vec<(&str, &str)> = default.filter(|value| !has(value)).map(|value| (value, "default")).collect();
    said.extend(named("x-enum-descriptions"));
    said.extend(named("x-rust-names"));
    let Some((value, _)) = said.first().copied() else { return false };
    if said.len() < 2
        || said.iter().any(|(other, _)| *other != value)
        || diagnostics.suggest(value, texts(schema)).is_some_and(|best| !said_of(node, best))
    {
        return false;
    }
    let keys: Vec<String> = said.iter().map(|(_, key)| format!("`{key}`")).collect();
    let message = format!("the enum lacks `{value}`, which stands in {}", in_a_row(&keys, "and"));
    diagnostics
        .finding(codes::EXTENSION, member(sources, schema.at, &["enum"]), message)
        .at_key()
        .subject("values that an enum lacks")
        .help(format!("add `{value}`"));
    true
}

/// The values that are texts.
fn texts(schema: &Schema) -> impl Iterator<Item = &str> {
    schema.enumeration.iter().flatten().filter_map(|(value, _)| value.as_str())
}

/// Whether a value has a description of its own: then it is no slip of another.
fn said_of(node: Node<'_>, value: &str) -> bool {
    node.get("x-enum-descriptions").is_some_and(|described| described.get(value).is_some())
}
