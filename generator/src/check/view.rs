//! What several checks ask of schemas.

use std::collections::HashSet;

use crate::openapi::{Document, MediaType, Operation, Parameter, Primitive, Schema, SchemaId};
use crate::source::{Location, Node, Sources};

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

/// More parts of a schema than this are not looked at for what they say together.
pub(super) const MAX_PARTS_OF_ONE: usize = 100;

/// A schema and the parts that it is made of.
pub(super) fn whole<'d>(document: &'d Document, schema: &'d Schema) -> Vec<&'d Schema> {
    let mut whole = vec![schema];
    let mut next = 0;
    while let Some(part) = whole.get(next).filter(|_| next < MAX_PARTS_OF_ONE) {
        let further = part.all_of.iter().chain(if next > 0 { part.reference.as_ref() } else { None });
        let further: Vec<&Schema> = further.map(|id| document.schema(*id)).collect();
        whole.extend(further);
        next += 1;
    }
    whole
}

/// As [`whole`], with what the schema refers to.
pub(super) fn whole_with_target<'d>(document: &'d Document, schema: &'d Schema) -> Vec<&'d Schema> {
    let mut all = whole(document, schema);
    all.extend(schema.reference.iter().flat_map(|target| whole(document, document.schema(*target))));
    all
}

/// More schemas than this are not asked for the types of one: it says nothing then.
const MAX_ASKED: u32 = 500;

/// The types that values of a schema may have, as far as it says so; empty where it does not.
pub(super) fn value_types(document: &Document, id: SchemaId) -> Vec<Primitive> {
    types_within(document, id, &mut 0)
}

fn types_within(document: &Document, id: SchemaId, asked: &mut u32) -> Vec<Primitive> {
    let schema = document.schema(id);
    *asked += 1;
    if *asked > MAX_ASKED {
        return Vec::new();
    }
    if !schema.types.is_empty() {
        return schema.types.clone();
    }
    for part in schema.reference.iter().chain(&schema.all_of) {
        let types = types_within(document, *part, asked);
        if !types.is_empty() {
            return types;
        }
    }
    let branches = if schema.one_of.is_empty() { &schema.any_of } else { &schema.one_of };
    if !branches.is_empty() {
        let mut types = Vec::new();
        for branch in branches {
            let more = types_within(document, *branch, asked);
            if more.is_empty() {
                return more;
            }
            types.extend(more);
        }
        return types;
    }
    match (schema.properties.is_empty(), schema.items.is_none() && schema.prefix_items.is_empty()) {
        (false, true) => vec![Primitive::Object],
        (true, false) => vec![Primitive::Array],
        _ => Vec::new(),
    }
}

/// The node under these keys, or the last there is.
pub(super) fn member(sources: &Sources, at: Location, keys: &[&str]) -> Location {
    let mut node = sources.node(at);
    for key in keys {
        match node.get(key) {
            Some(next) => node = next,
            None => break,
        }
    }
    Node::location(node)
}

/// The node at a place or, where a `$ref` stands there, the one that it leads to.
pub(super) fn target(sources: &Sources, at: Location) -> Node<'_> {
    let node = sources.node(at);
    let reference = node.get("$ref");
    let found = reference.and_then(|reference| sources.resolve(reference.location(), reference.as_str()?).ok());
    found.map_or(node, |at| sources.node(at))
}

/// Every operation that is described: of paths, webhooks and callbacks.
pub(super) fn operations(document: &Document) -> impl Iterator<Item = &Operation> {
    document.operations.iter().chain(&document.webhooks).chain(document.callbacks.values().flatten())
}

/// Every parameter, once.
pub(super) fn parameters(document: &Document) -> impl Iterator<Item = &Parameter> {
    let mut seen = HashSet::new();
    let all = operations(document).flat_map(|operation| &operation.parameters);
    all.map(|parameter| &**parameter).filter(move |parameter| seen.insert(parameter.at))
}

/// Every media type of a body or a reply, once.
pub(super) fn media_types(document: &Document) -> impl Iterator<Item = &MediaType> {
    let mut seen = HashSet::new();
    let contents = operations(document).flat_map(|operation| {
        let replies = operation.responses.iter().map(|(_, response)| &response.content);
        operation.body.iter().map(|body| &body.content).chain(replies)
    });
    contents.flatten().filter(move |media| seen.insert((media.at, media.name.as_str())))
}
