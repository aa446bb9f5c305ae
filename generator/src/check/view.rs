//! What several checks ask of schemas.

use std::collections::HashSet;

use crate::openapi::{Document, Schema, SchemaId};

/// The schemas that apply to the same value: reference, allOf and, on request, the members of unions.
pub(super) fn parts(schema: &Schema, unions: bool) -> impl Iterator<Item = SchemaId> {
    let unions = if unions { [&schema.one_of[..], &schema.any_of[..]] } else { [&[][..], &[][..]] };
    schema.reference.into_iter().chain(schema.all_of.iter().copied()).chain(unions.into_iter().flatten().copied())
}

/// More schemas than this for one value are not looked at: the answer is then the one that reports nothing.
const MAX_PARTS: usize = 500;

/// Visits a schema and all that apply to the same value, each once, until `visit` says `true`.
pub(super) fn any_part(document: &Document, start: SchemaId, mut visit: impl FnMut(&Schema) -> bool) -> bool {
    let mut seen = HashSet::from([start]);
    let mut waiting = vec![start];
    while let Some(id) = waiting.pop() {
        let schema = document.schema(id);
        if visit(schema) || seen.len() > MAX_PARTS {
            return true;
        }
        waiting.extend(parts(schema, true).filter(|part| seen.insert(*part)));
    }
    false
}

/// Whether an object of this schema can have the member, as far as something says so.
pub(super) fn has_property(document: &Document, start: SchemaId, name: &str) -> bool {
    any_part(document, start, |schema| {
        schema.properties.iter().any(|property| property.name == name)
            || !schema.pattern_properties.is_empty()
            || schema.additional_properties.is_some_and(|id| document.schema(id).boolean != Some(false))
    })
}
