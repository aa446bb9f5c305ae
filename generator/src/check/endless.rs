//! Types that require themselves, so that every value of them would have no end.

use std::collections::{HashMap, HashSet};

use super::view::{MAX_PARTS_OF_ONE, member, whole};
use crate::diagnostic::{Diagnostics, codes};
use crate::openapi::{Document, Primitive, Property, Schema, SchemaId};
use crate::source::{Location, Sources};

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    // What contains itself without anything between is an error of its own.
    if diagnostics.iter().any(|found| found.code.number == codes::CYCLIC_ALL_OF.number) {
        return;
    }
    let unions = Unions::of(document);
    let finite = finite_schemas(&unions);
    let mut reported = vec![false; finite.len()];
    for start in 0..finite.len() {
        if finite[start] || reported[start] {
            continue;
        }
        let Some(circle) = circle_from(&unions, start, &finite, &mut reported) else { continue };
        report(document, &circle, sources, diagnostics);
    }
}

/// What a schema waits for until it is known that a value of it ends.
struct Waiting {
    /// The schemas that it needs and of which that is not known yet.
    needs: usize,
    /// Whether it waits for any branch of `oneOf`, and of `anyOf`.
    one_of: bool,
    any_of: bool,
}

impl Waiting {
    fn is_over(&self) -> bool {
        self.needs == 0 && !self.one_of && !self.any_of
    }
}

/// A schema that waits for another, and what changes for it when that one has an end.
type User = (usize, fn(&mut Waiting));

/// Which schemas have a value with an end. Each tells those that wait for it, once, so that the work is linear.
fn finite_schemas(unions: &Unions<'_>) -> Vec<bool> {
    let document = unions.document;
    let count = document.schemas.len();
    let mut users: Vec<Vec<User>> = vec![Vec::new(); count];
    let mut waiting = Vec::with_capacity(count);
    for (index, schema) in document.schemas.iter().enumerate() {
        let needed = unions.needs(schema);
        let (one_of, any_of) = (!schema.one_of.is_empty(), !schema.any_of.is_empty());
        waiting.push(Waiting { needs: needed.len(), one_of, any_of });
        needed.iter().for_each(|id| users[id.0 as usize].push((index, |user| user.needs -= 1)));
        schema.one_of.iter().for_each(|id| users[id.0 as usize].push((index, |user| user.one_of = false)));
        schema.any_of.iter().for_each(|id| users[id.0 as usize].push((index, |user| user.any_of = false)));
    }
    let ends = |index: &usize| document.schemas[*index].nullable || waiting[*index].is_over();
    let mut known: Vec<usize> = (0..count).filter(ends).collect();
    let mut finite = vec![false; count];
    while let Some(index) = known.pop() {
        if std::mem::replace(&mut finite[index], true) {
            continue;
        }
        for (user, tell) in &users[index] {
            tell(&mut waiting[*user]);
            if waiting[*user].is_over() {
                known.push(*user);
            }
        }
    }
    finite
}

/// A document, and what the unions in it have for branches.
struct Unions<'d> {
    document: &'d Document,
    /// Each union with the place of each of its branches.
    branches: HashSet<(SchemaId, Location)>,
}

impl<'d> Unions<'d> {
    fn of(document: &'d Document) -> Unions<'d> {
        let place = |branch: &SchemaId| document.schema(referred(document, *branch)).at;
        let branches = document.schemas.iter().zip(0..).flat_map(|(union, index)| {
            union.one_of.iter().chain(&union.any_of).map(move |branch| (SchemaId(index), place(branch)))
        });
        Unions { document, branches: branches.collect() }
    }

    /// Whether a schema is a branch of the union that a part of it refers to.
    fn is_branch(&self, schema: &Schema, part: SchemaId) -> bool {
        self.branches.contains(&(referred(self.document, part), schema.at))
    }

    /// The schemas of which every value of this one holds a value.
    fn needs(&self, schema: &Schema) -> Vec<SchemaId> {
        let document = self.document;
        let only = |kind| schema.types.is_empty() || schema.types == [kind];
        let mut needed: Vec<SchemaId> = schema.reference.into_iter().collect();
        // A union that this extends is not what this is one of: it takes the members that stand beside the branches.
        needed.extend(schema.all_of.iter().filter(|part| !self.is_branch(schema, **part)));
        // Where other types are allowed, a value of those ends.
        if only(Primitive::Object) && schema.enumeration.is_none() {
            // What only one direction has is missing in the other.
            let members = required_members(document, schema).into_iter().map(|(_, property)| property.schema);
            let both_ways = members.filter(|id| {
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
}

/// The members that a schema and its parts require and describe: one may say that, another what they are. Each is where
/// it is required, and what describes it.
fn required_members<'d>(document: &'d Document, schema: &'d Schema) -> Vec<(Location, &'d Property)> {
    let whole = whole(document, schema);
    let required: HashMap<&str, Location> =
        whole.iter().flat_map(|part| &part.required).map(|(name, at)| (name.as_str(), *at)).collect();
    let members = whole.iter().flat_map(|part| &part.properties);
    members.filter_map(|property| Some((*required.get(property.name.as_str())?, property))).collect()
}

/// Where references lead; circles of them were cut when the document was read.
fn referred(document: &Document, mut id: SchemaId) -> SchemaId {
    for _ in 0..MAX_PARTS_OF_ONE {
        match document.schema(id).reference {
            Some(next) => id = next,
            None => break,
        }
    }
    id
}

/// Follows what has no end until it comes back to itself; what was passed is not reported again.
fn circle_from(unions: &Unions<'_>, start: usize, finite: &[bool], seen: &mut [bool]) -> Option<Vec<SchemaId>> {
    let mut path: Vec<SchemaId> = Vec::new();
    let mut steps = HashMap::new();
    let mut next = SchemaId(start as u32);
    loop {
        if let Some(first) = steps.insert(next, path.len()) {
            return Some(path.split_off(first));
        }
        if std::mem::replace(&mut seen[next.0 as usize], true) {
            return None;
        }
        path.push(next);
        let schema = unions.document.schema(next);
        let branches = schema.one_of.iter().chain(&schema.any_of).copied();
        next = unions.needs(schema).into_iter().chain(branches).find(|id| !finite[id.0 as usize])?;
    }
}

fn report(document: &Document, circle: &[SchemaId], sources: &Sources, diagnostics: &mut Diagnostics) {
    let steps = circle.iter().zip(circle.iter().cycle().skip(1));
    let place = steps.into_iter().find_map(|(id, next)| {
        let schema = document.schema(*id);
        let required = required_members(document, schema).into_iter().find(|(_, property)| property.schema == *next);
        let items = || (schema.items == Some(*next)).then(|| (member(sources, schema.at, &["minItems"]), schema.at));
        required.map(|(at, property)| (at, property.at)).or_else(items)
    });
    let Some((at, back)) = place else { return };
    diagnostics
        .finding(
            codes::CONTRADICTION,
            at,
            "no value fits: the type requires a value of itself, which requires another, without an end",
        )
        .key_label(back, "which leads back here")
        .subject("types that require themselves")
        .help("leave the member out of `required`, or let it be null");
}
