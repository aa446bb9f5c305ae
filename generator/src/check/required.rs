//! Names in `required` that no property has.

use std::collections::{HashMap, HashSet};

use super::view::{has_property, parts};
use crate::diagnostic::{Diagnostics, Mode, Position, codes, more_said};
use crate::openapi::{Document, Primitive, Property, Schema, SchemaId};
use crate::source::{Location, Node, Sources, Underline};

/// Names that are looked for all around their schema; each may cost a walk through all of them.
const MAX_SEARCHES: u32 = 2_000;

/// Pairs of names of which it is asked which of the two the description has elsewhere; that costs a walk through its text.
const MAX_WEIGHED: u32 = 20;

/// Schemas around one that are looked at; beyond, nothing is reported.
const MAX_HOLDERS: usize = 50;

/// Parts of a schema that are looked at; beyond, nothing is reported.
const MAX_PARTS: usize = 500;

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    let mut holders = None;
    let mut budget = MAX_SEARCHES;
    let mut weighed = 0;
    let is_strict = diagnostics.mode() == Mode::Strict;
    for (index, schema) in document.schemas.iter().enumerate() {
        // What is no object has no members: that is told of the keyword itself.
        if !schema.types.is_empty() && !schema.types.contains(&Primitive::Object) {
            continue;
        }
        let id = SchemaId(index as u32);
        dependent(document, id, sources, diagnostics);
        let own: HashSet<&str> = schema.properties.iter().map(|property| property.name.as_str()).collect();
        for (name, at) in &schema.required {
            if own.contains(name.as_str()) || budget == 0 || is_ruled_out(sources.node(schema.at)) {
                continue;
            }
            budget -= 1;
            let known = has_property(document, id, name)
                || given_around(document, id, name, holders.get_or_insert_with(|| holders_of(document, sources)));
            if known {
                continue;
            }
            let names = || schema.properties.iter().map(|property| property.name.as_str());
            let near = diagnostics.suggest(name, names());
            let odd = near.filter(|near| {
                is_odd(near, name, names()) || {
                    weighed += 1;
                    is_strict && weighed < MAX_WEIGHED && more_said(name, near, sources).is_gt()
                }
            });
            if let Some(property) = schema.properties.iter().find(|property| odd == Some(property.name.as_str())) {
                // Blanks around a name are told elsewhere.
                if property.name.trim() != name {
                    odd_property(property, (name, *at), diagnostics);
                }
                continue;
            }
            let mut beside = || {
                let holders = holders.get_or_insert_with(|| holders_of(document, sources)).get(&id);
                let names = names_beside(document, holders.map_or(&[], Vec::as_slice));
                diagnostics.suggest(name, names.iter().copied()).map(|best| format!("did you mean `{best}`?"))
            };
            let help = match near {
                _ if is_joined(name, &own) => {
                    format!("write each as an item of its own: `[{}]`", words(name).collect::<Vec<_>>().join(", "))
                }
                Some(best) => format!("did you mean `{best}`?"),
                None => beside().unwrap_or_else(|| format!("add `{name}` to `properties`, or remove it here")),
            };
            let property = schema.properties.iter().find(|property| near == Some(property.name.as_str()));
            let is_slip = |other: &str| {
                is_strict
                    && name.len().abs_diff(other.len()) < 2
                    && !schema.required.iter().any(|(known, _)| known == other)
                    && weighed < MAX_WEIGHED
                    && more_said(name, other, sources).is_eq()
            };
            let property = property.filter(|property| is_slip(&property.name));
            let mut report =
                diagnostics.finding(codes::REQUIRED_UNKNOWN, *at, format!("`{name}` is required but is no property"));
            report.subject("required names that are no property").help(help);
            if let Some(property) = property {
                report.key_label(property.at, format!("or is this to be `{name}`?"));
            }
        }
    }
}

/// Names in `dependentRequired`, on both sides.
fn dependent(document: &Document, id: SchemaId, sources: &Sources, diagnostics: &mut Diagnostics) {
    let schema = document.schema(id);
    let Some(node) = sources.node(schema.at).get("dependentRequired") else { return };
    if schema.properties.is_empty() || !schema.all_of.is_empty() || schema.reference.is_some() {
        return;
    }
    let known: Vec<&str> = schema.properties.iter().map(|property| property.name.as_str()).collect();
    for (name, list) in node.entries() {
        let items = list.items().filter_map(|item| Some((item.as_str()?, item, false)));
        for (name, node, is_key) in std::iter::once((name, list, true)).chain(items) {
            if has_property(document, id, name) {
                continue;
            }
            let help = match diagnostics.suggest(name, known.iter().copied()) {
                Some(best) => format!("did you mean `{best}`?"),
                None => format!("add `{name}` to `properties`, or remove it here"),
            };
            let message = format!("`{name}` is no property, and `dependentRequired` names it");
            let mut report = diagnostics.finding(codes::REQUIRED_UNKNOWN, node.location(), message);
            report.subject("names in `dependentRequired` that are no property").help(help);
            if is_key {
                report.at_key();
            }
        }
    }
}

/// Whether of a property and the name that is required nearly so the property is the odd one: it has signs around the
/// name, or begins with a capital, unlike the others.
fn is_odd<'d>(property: &str, name: &str, mut others: impl Iterator<Item = &'d str>) -> bool {
    let bare = property.trim_matches(|sign: char| !sign.is_alphanumeric() && !"_$@".contains(sign));
    let small = |text: &str| text.starts_with(char::is_lowercase);
    bare == name && bare != property
        || property.eq_ignore_ascii_case(name)
            && small(name)
            && !small(property)
            && others.all(|other| other == property || small(other))
}

fn odd_property(property: &Property, (name, at): (&str, Location), diagnostics: &mut Diagnostics) {
    let place = property.at;
    diagnostics
        .finding(codes::REQUIRED_UNKNOWN, place, format!("`{}` is a property, and `{name}` is required", property.name))
        .at_key()
        .label(at, "required here")
        .subject("required names that are no property")
        .help(format!("did you mean `{name}`?"))
        .need(place, name)
        .fix(Position::Node(place, Underline::Key), name);
}

/// The words of a name that may be several.
fn words(name: &str) -> impl Iterator<Item = &str> {
    name.split([',', ' ', ';']).filter(|word| !word.is_empty())
}

fn is_joined(name: &str, known: &HashSet<&str>) -> bool {
    words(name).nth(1).is_some() && words(name).all(|word| known.contains(word))
}

/// Which schemas each schema is a part of.
fn holders_of(document: &Document, sources: &Sources) -> HashMap<SchemaId, Vec<SchemaId>> {
    let mut holders: HashMap<SchemaId, Vec<SchemaId>> = HashMap::new();
    let ids = document.schemas.iter().enumerate().map(|(index, schema)| (schema.at, SchemaId(index as u32)));
    let ids: HashMap<Location, SchemaId> = ids.collect();
    for (index, schema) in document.schemas.iter().enumerate() {
        let whole = condition_of(sources.node(schema.at)).and_then(|whole| ids.get(&whole.location()));
        if let Some(whole) = whole {
            holders.entry(SchemaId(index as u32)).or_default().push(*whole);
        }
        for part in all_parts(schema) {
            holders.entry(part).or_default().push(SchemaId(index as u32));
        }
    }
    holders
}

/// The schema that holds this one under a keyword that applies it to the same value under a condition.
fn condition_of(node: Node<'_>) -> Option<Node<'_>> {
    let parent = node.parent()?;
    match (node.key(), parent.key()) {
        ("then" | "else", _) => Some(parent),
        (_, "dependentSchemas" | "dependencies") => parent.parent(),
        _ => None,
    }
}

/// Whether a schema says what a value is not, or asks whether it is so: then a name that is no property is no mistake.
fn is_ruled_out(node: Node<'_>) -> bool {
    let is_name = |node: Node<'_>| node.parent().is_some_and(|holder| holder.key() == "properties");
    node.ancestors().any(|node| ["not", "if"].contains(&node.key()) && !is_name(node))
}

fn all_parts(schema: &Schema) -> impl Iterator<Item = SchemaId> {
    parts(schema, true).chain(schema.not)
}

/// Whether a schema has a property by something that was not looked at, other variants of the union that a part of it is
/// one of left aside.
fn has_beside(document: &Document, (holder, part): (SchemaId, SchemaId), name: &str, seen: &HashSet<SchemaId>) -> bool {
    let mut found = HashSet::from([holder]);
    let mut waiting = vec![holder];
    while let Some(id) = waiting.pop() {
        let schema = document.schema(id);
        let is_there = schema.properties.iter().any(|property| property.name == name)
            || !schema.pattern_properties.is_empty()
            || schema.additional_properties.is_some_and(|id| document.schema(id).boolean != Some(false));
        if is_there || found.len() > MAX_PARTS {
            return true;
        }
        let is_variant = schema.one_of.contains(&part);
        let variants = schema.one_of.iter().filter(|_| !is_variant);
        let others = parts(schema, false).chain(schema.any_of.iter().chain(variants).copied());
        waiting.extend(others.filter(|id| !seen.contains(id) && found.insert(*id)));
    }
    false
}

/// The properties of what a schema is a part of, its other parts among it.
fn names_beside<'d>(document: &'d Document, holders: &[SchemaId]) -> Vec<&'d str> {
    let mut seen = HashSet::new();
    let mut names = Vec::new();
    let mut waiting = holders.to_vec();
    while let Some(id) = waiting.pop().filter(|_| seen.len() < MAX_HOLDERS) {
        if seen.insert(id) {
            let schema = document.schema(id);
            names.extend(schema.properties.iter().map(|property| property.name.as_str()));
            waiting.extend(parts(schema, false));
        }
    }
    names
}

/// Whether a schema of which this one is a part has the property: `anyOf` may only list what is required.
fn given_around(document: &Document, start: SchemaId, name: &str, holders: &HashMap<SchemaId, Vec<SchemaId>>) -> bool {
    let mut seen = HashSet::from([start]);
    let mut waiting = vec![start];
    while let Some(id) = waiting.pop() {
        for holder in holders.get(&id).into_iter().flatten() {
            if !seen.insert(*holder) {
                continue;
            }
            if has_beside(document, (*holder, id), name, &seen) || waiting.len() > MAX_HOLDERS {
                return true;
            }
            waiting.push(*holder);
        }
    }
    false
}
