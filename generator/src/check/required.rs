//! Names in `required` that no property has.

use std::collections::{HashMap, HashSet};

use super::view::{has_property, parts};
use crate::diagnostic::{Diagnostics, codes};
use crate::openapi::{Document, Primitive, Schema, SchemaId};

/// Names that are looked for all around their schema; each may cost a walk through all of them.
const MAX_SEARCHES: u32 = 2_000;

/// Schemas around one that are looked at; beyond, nothing is reported.
const MAX_HOLDERS: usize = 50;

pub fn check(document: &Document, diagnostics: &mut Diagnostics) {
    let mut holders = None;
    let mut budget = MAX_SEARCHES;
    for (index, schema) in document.schemas.iter().enumerate() {
        // What is no object has no members: that is told of the keyword itself.
        if !schema.types.is_empty() && !schema.types.contains(&Primitive::Object) {
            continue;
        }
        let id = SchemaId(index as u32);
        let own: HashSet<&str> = schema.properties.iter().map(|property| property.name.as_str()).collect();
        for (name, at) in &schema.required {
            if own.contains(name.as_str()) || budget == 0 {
                continue;
            }
            budget -= 1;
            let known = has_property(document, id, name)
                || given_around(document, id, name, holders.get_or_insert_with(|| holders_of(document)));
            if known {
                continue;
            }
            let help = match diagnostics.suggest(name, schema.properties.iter().map(|property| property.name.as_str()))
            {
                Some(best) => format!("did you mean `{best}`?"),
                None => format!("add `{name}` to `properties`, or remove it here"),
            };
            diagnostics
                .finding(codes::REQUIRED_UNKNOWN, *at, format!("`{name}` is required but is no property"))
                .subject("required names that are no property")
                .help(help);
        }
    }
}

/// Which schemas each schema is a part of.
fn holders_of(document: &Document) -> HashMap<SchemaId, Vec<SchemaId>> {
    let mut holders: HashMap<SchemaId, Vec<SchemaId>> = HashMap::new();
    for (index, schema) in document.schemas.iter().enumerate() {
        for part in all_parts(schema) {
            holders.entry(part).or_default().push(SchemaId(index as u32));
        }
    }
    holders
}

fn all_parts(schema: &Schema) -> impl Iterator<Item = SchemaId> {
    parts(schema, true).chain(schema.not)
}

/// Whether a schema of which this one is a part has the property: `anyOf` may only list what is required.
fn given_around(document: &Document, start: SchemaId, name: &str, holders: &HashMap<SchemaId, Vec<SchemaId>>) -> bool {
    let mut seen = HashSet::from([start]);
    let mut waiting = vec![start];
    while let Some(id) = waiting.pop() {
        for holder in holders.get(&id).into_iter().flatten().filter(|holder| seen.insert(**holder)) {
            if has_property(document, *holder, name) || waiting.len() > MAX_HOLDERS {
                return true;
            }
            waiting.push(*holder);
        }
    }
    false
}
