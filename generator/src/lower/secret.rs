//! Which values are kept out of what is printed: those of `format: password` or `x-secret`, and what is made of them.

use rustc_hash::FxHashSet;

use crate::openapi::{Document, Schema, SchemaId};

/// The schemas whose values are secret, here or where they lead. Members of objects are so by themselves.
pub(super) fn secret_schemas(document: &Document) -> FxHashSet<SchemaId> {
    let is_marked = |schema: &Schema| schema.secret || schema.format.as_deref() == Some("password");
    let marked = document.schemas.iter().enumerate().filter(|(_, schema)| is_marked(schema));
    let mut waiting: Vec<SchemaId> = marked.map(|(index, _)| SchemaId(index as u32)).collect();
    let mut secret = FxHashSet::default();
    if waiting.is_empty() {
        return secret;
    }
    let mut made_of: Vec<Vec<SchemaId>> = vec![Vec::new(); document.schemas.len()];
    for (index, schema) in document.schemas.iter().enumerate() {
        for part in parts(schema) {
            made_of[part.0 as usize].push(SchemaId(index as u32));
        }
    }
    while let Some(id) = waiting.pop() {
        if secret.insert(id) {
            waiting.extend(&made_of[id.0 as usize]);
        }
    }
    secret
}

/// The schemas that a value of this one is made of, members aside.
fn parts(schema: &Schema) -> impl Iterator<Item = SchemaId> {
    let same = schema.reference.iter().chain(&schema.all_of).chain(&schema.one_of).chain(&schema.any_of);
    let inner = schema.items.iter().chain(&schema.prefix_items).chain(&schema.additional_properties);
    same.chain(inner).copied().chain(schema.pattern_properties.iter().map(|(_, values)| *values))
}
