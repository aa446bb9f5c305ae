//! Which branch of a union a value is of, where a discriminator tells.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::view::any_part;
use crate::openapi::{Discriminator, Document, Schema, SchemaId};

/// The branch that a value is of, and the values that lead to a branch where this one leads to none. `None` where that
/// can't be told.
pub(super) fn chosen(document: &Document, schema: &Schema, value: &Value) -> Option<Result<SchemaId, Vec<String>>> {
    let discriminator = schema.discriminator.as_ref()?;
    let tag = value.get(&discriminator.property)?.as_str()?;
    let tags = tags(document, schema, discriminator);
    if let Some((branch, _)) = tags.iter().find(|(_, tags)| tags.iter().any(|known| known == tag)) {
        return Some(Ok(*branch));
    }
    let is_known =
        !tags.is_empty() && tags.iter().all(|(branch, tags)| !tags.is_empty() && is_plain(document, *branch));
    is_known.then(|| {
        // Where values are mapped nobody thinks of the names of schemas.
        let mapped = |(_, tags): &(SchemaId, Vec<String>)| tags.first().cloned();
        Err(tags.iter().filter_map(mapped).collect())
    })
}

/// The branches of a union, each with the values of the discriminator that lead to it: those that are mapped to it, those
/// that it lists, and its name.
pub(super) fn tags(
    document: &Document,
    schema: &Schema,
    discriminator: &Discriminator,
) -> Vec<(SchemaId, Vec<String>)> {
    let branches = || schema.one_of.iter().chain(&schema.any_of);
    let target = |branch: &SchemaId| document.schema(*branch).reference.unwrap_or(*branch);
    // What several branches list tells none of them apart.
    let mut counts: HashMap<String, usize> = HashMap::new();
    let all = branches().flat_map(|branch| listed(document, target(branch), &discriminator.property));
    all.for_each(|value| *counts.entry(value).or_default() += 1);
    let mut taken: HashSet<String> = discriminator.mapping.iter().map(|(value, _)| value.clone()).collect();
    let with_tags = branches().map(|branch| {
        let target = target(branch);
        let mapped = discriminator.mapping.iter().filter(|(_, to)| *to == target || to == branch);
        let mut tags: Vec<String> = mapped.map(|(value, _)| value.clone()).collect();
        let listed = listed(document, target, &discriminator.property).into_iter();
        let listed = listed.filter(|value| counts.get(value) == Some(&1));
        let name = document.components.iter().find(|component| component.schema == target);
        let name = name.map(|component| component.name.clone());
        tags.extend(listed.chain(name).filter(|tag| taken.insert(tag.clone())));
        (*branch, tags)
    });
    with_tags.collect()
}

/// The values that a branch lists for a property.
fn listed(document: &Document, branch: SchemaId, property: &str) -> HashSet<String> {
    let mut listed = HashSet::new();
    any_part(document, branch, |part| {
        for known in part.properties.iter().filter(|known| known.name == property) {
            let schema = document.schema(known.schema);
            let values = schema.enumeration.iter().flatten().map(|(value, _)| value).chain(&schema.constant);
            listed.extend(values.filter_map(Value::as_str).map(str::to_owned));
        }
        false
    });
    listed
}

/// Whether a branch is no union or base itself, whose own branches have values of their own.
fn is_plain(document: &Document, branch: SchemaId) -> bool {
    let target = document.schema(branch).reference.unwrap_or(branch);
    let schema = document.schema(target);
    schema.one_of.is_empty()
        && schema.any_of.is_empty()
        && schema.discriminator.is_none()
        && schema.reference.is_none()
        && document.heirs(target).is_empty()
}
