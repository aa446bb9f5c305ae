//! Members of examples that no schema describes.

use serde_json::Value;

use super::example::validate;
use super::variant::chosen;
use super::view::{has_property, parts};
use crate::openapi::{Document, SchemaId};
use crate::source::escape_token;

/// More schemas than this for one value are not looked at, and nothing is said then.
const MAX_PARTS: usize = 200;

/// Branches that are tried for one example; each may cost as much as all of the value.
const MAX_TRIED: u32 = 1_000;

/// A member of a value that no schema describes.
pub(super) struct Unknown {
    /// JSON pointer to it, in the value.
    pub path: String,
    pub name: String,
    /// The members that are described there.
    pub known: Vec<String>,
    /// A schema that describes some of them.
    pub owner: SchemaId,
}

/// The first member of a value that none of its schemas describes, though they describe others.
pub(super) fn unknown_member(document: &Document, schema: SchemaId, value: &Value) -> Option<Unknown> {
    search(document, &[schema], value, &mut 0)
}

fn search(document: &Document, schemas: &[SchemaId], value: &Value, tried: &mut u32) -> Option<Unknown> {
    let (parts, decided) = applying(document, schemas, value, tried)?;
    match value {
        Value::Object(members) => {
            let parts = (&parts[..], decided);
            let owner = *parts.0.iter().find(|part| !document.schema(**part).properties.is_empty())?;
            members.iter().find_map(|(name, value)| member(document, (parts, owner), (name, value), tried))
        }
        Value::Array(items) => items.iter().enumerate().find_map(|(position, item)| {
            let inner: Vec<SchemaId> = parts
                .iter()
                .filter_map(|part| {
                    let schema = document.schema(*part);
                    schema.prefix_items.get(position).copied().or(schema.items)
                })
                .collect();
            inside(search(document, &inner, item, tried), &position.to_string())
        }),
        _ => None,
    }
}

fn member(
    document: &Document,
    ((parts, decided), owner): ((&[SchemaId], bool), SchemaId),
    (name, value): (&str, &Value),
    tried: &mut u32,
) -> Option<Unknown> {
    let mut inner: Vec<SchemaId> = Vec::new();
    for part in parts {
        let schema = document.schema(*part);
        let described = schema.properties.iter().find(|property| property.name == name);
        inner.extend(described.map(|property| property.schema));
        if described.is_none() {
            inner.extend(schema.additional_properties);
        }
    }
    // Where the branch is known the other branches say nothing of its members.
    let can_have = |part: &SchemaId| match decided {
        true => !document.schema(*part).pattern_properties.is_empty(),
        false => has_property(document, *part, name),
    };
    if inner.is_empty() && !parts.iter().any(can_have) {
        let known = parts.iter().flat_map(|part| &document.schema(*part).properties);
        let known = known.map(|property| property.name.clone()).collect();
        return inside(Some(Unknown { path: String::new(), name: name.to_owned(), known, owner }), name);
    }
    inside(search(document, &inner, value, tried), name)
}

fn inside(found: Option<Unknown>, key: &str) -> Option<Unknown> {
    found.map(|mut found| {
        found.path.insert_str(0, &format!("/{}", escape_token(key)));
        found
    })
}

/// All schemas that apply to a value, of unions the branches that it fits, if it fits any; and whether discriminators alone
/// say which branches these are.
fn applying(
    document: &Document,
    schemas: &[SchemaId],
    value: &Value,
    tried: &mut u32,
) -> Option<(Vec<SchemaId>, bool)> {
    let (mut by_tag, mut by_trial) = (false, false);
    let mut found: Vec<SchemaId> = Vec::new();
    let mut waiting = schemas.to_vec();
    while let Some(id) = waiting.pop() {
        if found.contains(&id) {
            continue;
        }
        if found.len() > MAX_PARTS {
            return None;
        }
        found.push(id);
        let schema = document.schema(id);
        waiting.extend(parts(schema, false));
        if let Some(Ok(branch)) = chosen(document, schema, value) {
            by_tag = true;
            waiting.push(branch);
            continue;
        }
        by_trial |= !schema.one_of.is_empty() || !schema.any_of.is_empty();
        for branches in [&schema.one_of, &schema.any_of] {
            *tried += branches.len() as u32;
            if *tried > MAX_TRIED {
                return None;
            }
            let fitting: Vec<SchemaId> =
                branches.iter().copied().filter(|branch| validate(document, *branch, value).is_ok()).collect();
            waiting.extend(if fitting.is_empty() { branches.clone() } else { fitting });
        }
    }
    found.reverse();
    Some((found, by_tag && !by_trial))
}
