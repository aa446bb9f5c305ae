//! Which schemas null fits, beside what else does: found for all of them at once, so that a union is not gone through again
//! for each that refers to it.

use crate::openapi::{Document, Primitive, Schema};

/// Whether null fits each schema. Each tells those that take it over, once.
pub(super) fn nullable_schemas(document: &Document) -> Vec<bool> {
    let count = document.schemas.len();
    // Those that take null if this one does, and whether all other parts have to take it, too.
    let mut users: Vec<Vec<(usize, bool)>> = vec![Vec::new(); count];
    let mut parts_left = vec![0; count];
    let mut known = Vec::new();
    for (index, schema) in document.schemas.iter().enumerate() {
        let any = schema.reference.iter().chain(&schema.one_of).chain(&schema.any_of);
        any.for_each(|id| users[id.0 as usize].push((index, false)));
        if schema.types.is_empty() {
            // What only documents or bounds a value says nothing of null.
            let speaking = schema.all_of.iter().filter(|id| !document.schema(**id).is_bare());
            for id in speaking {
                parts_left[index] += 1;
                users[id.0 as usize].push((index, true));
            }
        }
        // What a part says of null alone is meant of the whole, though a validator holds it against the other parts.
        let noted = || schema.all_of.iter().any(|id| only_adds_null(document.schema(*id)));
        if states_null(schema) || noted() {
            known.push(index);
        }
    }
    let mut nullable = vec![false; count];
    while let Some(index) = known.pop() {
        if std::mem::replace(&mut nullable[index], true) {
            continue;
        }
        for (user, is_part) in &users[index] {
            if *is_part {
                parts_left[*user] -= 1;
            }
            if !is_part || parts_left[*user] == 0 {
                known.push(*user);
            }
        }
    }
    nullable
}

/// Whether the schema says itself that null fits.
fn states_null(schema: &Schema) -> bool {
    let lists_null = || schema.enumeration.iter().flatten().any(|(value, _)| value.is_null());
    schema.nullable || schema.types.contains(&Primitive::Null) || schema.is_null() || lists_null()
}

/// Whether a schema says that null fits, and nothing else.
fn only_adds_null(schema: &Schema) -> bool {
    schema.nullable && schema.reference.is_none() && schema.is_bare()
}
