//! Types that require themselves, so that every value of them would have no end.

use super::view::member;
use crate::diagnostic::{Diagnostics, codes};
use crate::openapi::{Document, Primitive, Schema, SchemaId};
use crate::source::{Location, Sources};

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    // What contains itself without anything between is an error of its own.
    if diagnostics.iter().any(|found| found.code.number == codes::CYCLIC_ALL_OF.number) {
        return;
    }
    let finite = finite_schemas(document);
    let mut reported = vec![false; finite.len()];
    for start in 0..finite.len() {
        if finite[start] || reported[start] {
            continue;
        }
        let Some(circle) = circle_from(document, start, &finite, &mut reported) else { continue };
        report(document, &circle, sources, diagnostics);
    }
}

/// Which schemas have a value with an end: found by asking again until nothing new is.
fn finite_schemas(document: &Document) -> Vec<bool> {
    let mut finite = vec![false; document.schemas.len()];
    let mut users: Vec<Vec<u32>> = vec![Vec::new(); document.schemas.len()];
    for (index, schema) in document.schemas.iter().enumerate() {
        for needed in needs(document, schema) {
            users[needed.0 as usize].push(index as u32);
        }
        for branch in schema.one_of.iter().chain(&schema.any_of) {
            users[branch.0 as usize].push(index as u32);
        }
    }
    let mut waiting: Vec<u32> = (0..document.schemas.len() as u32).collect();
    while let Some(index) = waiting.pop() {
        let index = index as usize;
        if !finite[index] && has_end(document, &document.schemas[index], &finite) {
            finite[index] = true;
            waiting.extend(&users[index]);
        }
    }
    finite
}

fn has_end(document: &Document, schema: &Schema, finite: &[bool]) -> bool {
    let ends = |id: &SchemaId| finite[id.0 as usize];
    let union = |branches: &[SchemaId]| branches.is_empty() || branches.iter().any(ends);
    schema.nullable || (needs(document, schema).iter().all(ends) && union(&schema.one_of) && union(&schema.any_of))
}

/// The schemas of which every value of this one holds a value.
fn needs(document: &Document, schema: &Schema) -> Vec<SchemaId> {
    let only = |kind| schema.types.is_empty() || schema.types == [kind];
    let mut needed: Vec<SchemaId> = schema.reference.into_iter().collect();
    // A union that this extends is not what this is one of: it takes the members that stand beside the branches.
    needed.extend(schema.all_of.iter().filter(|part| !is_branch(document, schema, **part)));
    // Where other types are allowed, a value of those ends.
    if only(Primitive::Object) && schema.enumeration.is_none() {
        let required = |name: &str| schema.required.iter().any(|(known, _)| known == name);
        let members = schema.properties.iter().filter(|property| required(&property.name));
        // What only one direction has is missing in the other.
        let both_ways = members.map(|property| property.schema).filter(|id| {
            let schema = document.schema(*id);
            !schema.read_only && !schema.write_only
        });
        needed.extend(both_ways);
    }
    if only(Primitive::Array) && schema.bounds.min_items.is_some_and(|least| least > 0) {
        needed.extend(schema.prefix_items.first().or(schema.items.as_ref()));
    }
    needed
}

/// Whether a schema is a branch of the union that a part of it refers to.
fn is_branch(document: &Document, schema: &Schema, part: SchemaId) -> bool {
    let union = document.schema(referred(document, part));
    let branches = union.one_of.iter().chain(&union.any_of);
    branches.into_iter().any(|branch| document.schema(referred(document, *branch)).at == schema.at)
}

/// Where references lead; circles of them were cut when the document was read.
fn referred(document: &Document, mut id: SchemaId) -> SchemaId {
    while let Some(next) = document.schema(id).reference {
        id = next;
    }
    id
}

/// Follows what has no end until it comes back to itself; what was passed is not reported again.
fn circle_from(document: &Document, start: usize, finite: &[bool], seen: &mut [bool]) -> Option<Vec<SchemaId>> {
    let mut path: Vec<SchemaId> = Vec::new();
    let mut next = SchemaId(start as u32);
    loop {
        if let Some(first) = path.iter().position(|id| *id == next) {
            return Some(path.split_off(first));
        }
        if std::mem::replace(&mut seen[next.0 as usize], true) {
            return None;
        }
        path.push(next);
        let schema = document.schema(next);
        let branches = schema.one_of.iter().chain(&schema.any_of).copied();
        next = needs(document, schema).into_iter().chain(branches).find(|id| !finite[id.0 as usize])?;
    }
}

fn report(document: &Document, circle: &[SchemaId], sources: &Sources, diagnostics: &mut Diagnostics) {
    // The place where a member is said to be required, and whose schema has it.
    let holder = circle.iter().position(|id| !document.schema(*id).required.is_empty());
    let Some(holder) = holder else { return };
    let schema = document.schema(circle[holder]);
    let next = circle[(holder + 1) % circle.len()];
    let property = schema.properties.iter().find(|property| property.schema == next);
    let at: Location = match property {
        Some(property) => {
            schema.required.iter().find(|(name, _)| *name == property.name).map_or(schema.at, |(_, at)| *at)
        }
        None => member(sources, schema.at, &["required"]),
    };
    let mut report = diagnostics.finding(
        codes::CONTRADICTION,
        at,
        "no value fits: the type requires a value of itself, which requires another, without an end",
    );
    report.subject("types that require themselves").help("leave the member out of `required`, or let it be null");
    if let Some(property) = property {
        report.key_label(property.at, "which leads back here");
    }
}
