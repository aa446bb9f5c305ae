//! What branches of unions are called: by what is in them, never by where they stand.

use std::collections::HashMap;

use serde_json::Value;

use crate::ir::{Case, Scope, fingerprint};
use crate::lower::Lowering;
use crate::lower::union::primitive_name;
use crate::lower::view::View;
use crate::openapi::{Primitive, SchemaId};

/// Longer titles are sentences.
const LONGEST_TITLE: usize = 40;

/// So many members tell a name; more are not read.
const MOST_MEMBERS: usize = 4;

/// Lists in lists whose items give a name.
const DEEPEST_LIST: usize = 4;

/// A name for each branch, and whether only a hash tells it from another. A branch that wants the name of another is
/// named by all its members, or by its format; where these are alike, too, by a hash of its content. Tags, names and titles
/// keep what they say: scopes settle which of them gives way.
pub(crate) fn branch_names(
    lowering: &Lowering<'_>,
    branches: &[SchemaId],
    views: &[View<'_>],
    tags: &[Vec<String>],
    tells: bool,
) -> Vec<(String, bool)> {
    let wanted: Vec<String> = (0..branches.len())
        .map(|index| wanted(lowering, branches[index], &views[index], tells.then_some(&tags[index])))
        .collect();
    let longer: Vec<String> = alone(&wanted)
        .into_iter()
        .enumerate()
        .map(|(index, alone)| match all_members(&views[index]).or_else(|| by_format(&views[index])) {
            Some(name) if !alone && is_by_members(lowering, branches[index], &tags[index]) => name,
            _ => wanted[index].clone(),
        })
        .collect();
    let alone = alone(&longer);
    let is_named = |index: usize| !is_by_members(lowering, branches[index], &tags[index]);
    let named = longer.into_iter().enumerate().map(|(index, name)| match alone[index] || is_named(index) {
        true => (name, false),
        false => (format!("{name} x{:04x}", fingerprint(&content(lowering, branches[index])) & 0xffff), true),
    });
    let mut named: Vec<(String, bool)> = named.collect();
    number_copies(&mut named);
    named
}

/// Which names no other comes out as.
fn alone(names: &[String]) -> Vec<bool> {
    let idents: Vec<String> = names.iter().map(|name| identifier(name)).collect();
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for ident in &idents {
        *counts.entry(ident).or_default() += 1;
    }
    idents.iter().map(|ident| counts[ident.as_str()] == 1).collect()
}

fn identifier(name: &str) -> String {
    Scope::alone(Case::Pascal, name)
}

/// Branches that are copies of one another: nothing but their order is left.
fn number_copies(named: &mut [(String, bool)]) {
    let mut counts: HashMap<String, usize> = HashMap::new();
    for (name, is_tie) in named.iter_mut().filter(|(_, is_tie)| *is_tie) {
        let count = counts.entry(name.clone()).and_modify(|count| *count += 1).or_insert(1);
        if *count > 1 {
            *name = format!("{name} {count}");
            *is_tie = true;
        }
    }
}

/// The schema as the description writes it.
fn content(lowering: &Lowering<'_>, id: SchemaId) -> String {
    lowering.sources.node(lowering.document.schema(id).at).value().to_string()
}

/// The name of a branch by itself: in a union that a tag tells apart the tag's value, which is a name of the wire and
/// unique in the union.
fn wanted(lowering: &Lowering<'_>, id: SchemaId, view: &View<'_>, tags: Option<&Vec<String>>) -> String {
    if let Some(chosen) = &lowering.document.schema(id).rust_name {
        return chosen.clone();
    }
    let is_word = |tag: &str| tag.starts_with(char::is_alphabetic) && !["true", "false"].contains(&tag);
    match tags.map(Vec::as_slice) {
        Some([only]) if is_word(only) => return only.clone(),
        _ => {}
    }
    if let Some(name) = lowering.component_name(id) {
        return name;
    }
    match tags.and_then(|tags| tags.first()) {
        Some(first) => first.clone(),
        None => by_content(lowering, id, view, 0),
    }
}

/// Whether nothing but its members gives a branch its name.
fn is_by_members(lowering: &Lowering<'_>, id: SchemaId, tags: &[String]) -> bool {
    tags.is_empty() && lowering.component_name(id).is_none() && title(lowering, id).is_none()
}

fn title<'d>(lowering: &Lowering<'d>, id: SchemaId) -> Option<&'d str> {
    let title = lowering.document.schema(id).title.as_deref()?;
    (title.len() <= LONGEST_TITLE && !title.trim().is_empty()).then_some(title)
}

/// The title, a constant, or the kind of what a branch holds.
fn by_content(lowering: &Lowering<'_>, id: SchemaId, view: &View<'_>, depth: usize) -> String {
    if let Some(title) = title(lowering, id) {
        return title.to_owned();
    }
    let constant = view.properties.keys().find_map(|name| match &lowering.constants(view, name)[..] {
        [one] => Some(one.clone()),
        _ => None,
    });
    if let Some(constant) = constant {
        return constant;
    }
    if let Some(values) = &view.enumeration {
        return match &values.values[..] {
            [(Value::String(only), _)] => only.clone(),
            _ => "Known".to_owned(),
        };
    }
    match view.implied_types()[..] {
        [Primitive::Array] => {
            let item = view.items.as_ref().and_then(|items| items.single()).filter(|_| depth < DEEPEST_LIST);
            let item = item.map(|item| match lowering.component_name(item) {
                Some(name) => name,
                None => by_content(lowering, item, &View::of(lowering.document, item), depth + 1),
            });
            format!("{} list", item.unwrap_or_else(|| "Any".to_owned()))
        }
        [Primitive::Object] => by_members(view),
        [kind] => primitive_name(kind).to_owned(),
        _ => lowering.component_name(id).unwrap_or_else(|| "Any".to_owned()),
    }
}

/// An object's name: its only member, or those that it always has.
fn by_members(view: &View<'_>) -> String {
    let names: Vec<&str> = view.properties.keys().copied().collect();
    match names[..] {
        [] => "Map".to_owned(),
        [only] => only.to_owned(),
        _ => {
            let required: Vec<&str> = names.into_iter().filter(|name| view.required.contains(name)).collect();
            with(&required).unwrap_or_else(|| "Object".to_owned())
        }
    }
}

/// The name of an object by all its members.
fn all_members(view: &View<'_>) -> Option<String> {
    let names: Vec<&str> = view.properties.keys().copied().collect();
    with(&names)
}

/// The name of a scalar by its format.
fn by_format(view: &View<'_>) -> Option<String> {
    view.format.filter(|format| format.starts_with(char::is_alphabetic)).map(str::to_owned)
}

fn with(names: &[&str]) -> Option<String> {
    let mut words = vec!["with"];
    for name in names.iter().take(MOST_MEMBERS) {
        let length = words.iter().chain([name]).map(|word| word.len()).sum::<usize>();
        if words.len() > 1 && length > LONGEST_TITLE {
            break;
        }
        words.push(name);
    }
    (words.len() > 1).then(|| words.join(" "))
}
