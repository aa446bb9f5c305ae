//! What the description has, in the terms of the inventory.

use std::collections::{BTreeMap, BTreeSet};

use clientwright::openapi::{Document, MediaType, Operation, ParameterLocation, Primitive, Schema, SchemaId};
use serde_json::Value;
use tests::description::{Description, is_success};
use tests::row::Row;

use crate::inventory::{Fact, Item};

/// The facts of every operation, under each of its official names.
pub fn facts(description: &Description, rows: &[Row]) -> BTreeMap<Item, Fact> {
    let mut all = BTreeMap::new();
    for row in rows {
        for name in row.official {
            let (document, facts) = (&description.document, BTreeMap::new());
            let mut list = List { document, operation: name, facts, inside: Vec::new() };
            list.operation(description.operation(row.id()));
            all.append(&mut list.facts);
        }
    }
    all
}

/// The facts of one operation.
struct List<'d> {
    document: &'d Document,
    operation: &'d str,
    facts: BTreeMap<Item, Fact>,
    /// The schemas whose members are being listed, to stop where one holds itself.
    inside: Vec<SchemaId>,
}

impl<'d> List<'d> {
    fn operation(&mut self, operation: &'d Operation) {
        let method = format!("{:?}", operation.method).to_uppercase();
        let kind = format!("{method} {}", operation.path);
        self.add("operation", "", "", Fact { kind, ..Fact::default() });
        for parameter in &operation.parameters {
            let side = match parameter.place {
                ParameterLocation::Path => "path",
                ParameterLocation::Query => "query",
                other => panic!("{}: a parameter in {other:?}", self.operation),
            };
            let shape = parameter.schema.map(|schema| self.shape(schema)).unwrap_or_default();
            let fact = self.fact(&shape, parameter.required);
            self.add("parameter", side, &parameter.name, fact);
        }
        let bodies = operation.body.iter().flat_map(|body| &body.content);
        self.contents("body", bodies);
        let successes = operation.responses.iter().filter(|(key, _)| is_success(*key));
        self.contents("reply", successes.flat_map(|(_, response)| &response.content));
    }

    fn contents(&mut self, side: &str, contents: impl Iterator<Item = &'d MediaType>) {
        for schema in contents.filter_map(|content| content.schema) {
            self.inside(side, "", schema);
        }
    }

    fn add(&mut self, sort: &'static str, side: &str, path: &str, fact: Fact) {
        let (side, path) = (side.to_owned(), path.to_owned());
        self.facts.insert(Item { sort, operation: self.operation.to_owned(), side, path }, fact);
    }

    /// The members of a schema, of its items and of its kinds.
    fn inside(&mut self, side: &str, path: &str, schema: SchemaId) {
        let target = self.document.schema(schema).reference.unwrap_or(schema);
        if self.inside.contains(&target) {
            return;
        }
        self.inside.push(target);
        let shape = self.shape(schema);
        for (name, member) in &shape.members {
            let below = if path.is_empty() { (*name).to_owned() } else { format!("{path}.{name}") };
            let of = self.shape(*member);
            let fact = self.fact(&of, shape.required.contains(name));
            self.add("member", side, &below, fact);
            self.inside(side, &below, *member);
        }
        if let Some(items) = shape.items {
            self.inside(side, &format!("{path}[]"), items);
        }
        if let Some(values) = shape.map {
            self.inside(side, &format!("{path}{{}}"), values);
        }
        for (position, kind) in shape.kinds.into_iter().enumerate() {
            self.inside(side, &format!("{path}|{position}"), kind);
        }
        self.inside.pop();
    }

    /// What a schema says with its `$ref` and `allOf`.
    fn shape(&self, schema: SchemaId) -> Shape<'d> {
        let mut shape = Shape::default();
        shape.add(self.document, schema);
        shape
    }

    fn fact(&self, shape: &Shape<'d>, required: bool) -> Fact {
        let items = || shape.items.map(|items| self.shape(items).values).unwrap_or_default();
        let values = if shape.values.is_empty() { items() } else { shape.values.clone() };
        Fact { kind: self.kind(shape), required, values, traits: shape.traits.clone() }
    }

    fn kind(&self, shape: &Shape<'_>) -> String {
        let inner = |schema: Option<SchemaId>| schema.map_or("any".to_owned(), |schema| self.kind(&self.shape(schema)));
        match shape.types.first() {
            _ if !shape.kinds.is_empty() => "union".to_owned(),
            Some(Primitive::String) => "string".to_owned(),
            Some(Primitive::Boolean) => "boolean".to_owned(),
            Some(Primitive::Integer) => "integer".to_owned(),
            Some(Primitive::Number) => "number".to_owned(),
            Some(Primitive::Array) => format!("array<{}>", inner(shape.items)),
            Some(Primitive::Object) if shape.map.is_some() && shape.members.is_empty() => {
                format!("map<{}>", inner(shape.map))
            }
            Some(Primitive::Object) => "object".to_owned(),
            Some(Primitive::Null) | None => "any".to_owned(),
        }
    }
}

/// The keywords that facts are made of.
#[derive(Default)]
struct Shape<'d> {
    types: Vec<Primitive>,
    members: Vec<(&'d str, SchemaId)>,
    required: BTreeSet<&'d str>,
    items: Option<SchemaId>,
    map: Option<SchemaId>,
    kinds: Vec<SchemaId>,
    values: BTreeSet<String>,
    traits: BTreeSet<String>,
}

impl<'d> Shape<'d> {
    fn add(&mut self, document: &'d Document, id: SchemaId) {
        let schema = document.schema(id);
        self.types.extend(schema.types.iter().filter(|one| **one != Primitive::Null));
        self.members.extend(schema.properties.iter().map(|one| (one.name.as_str(), one.schema)));
        self.required.extend(schema.required.iter().map(|(name, _)| name.as_str()));
        self.items = self.items.or(schema.items);
        let values = schema.additional_properties.filter(|id| document.schema(*id).boolean != Some(false));
        self.map = self.map.or(values);
        let texts = schema.enumeration.iter().flatten().filter_map(|(value, _)| Value::as_str(value));
        self.values.extend(texts.map(ToOwned::to_owned));
        self.traits.extend(traits(schema));
        for part in schema.reference.iter().chain(&schema.all_of) {
            self.add(document, *part);
        }
        let kinds = schema.one_of.iter().chain(&schema.any_of).copied();
        let kinds: Vec<SchemaId> = kinds.filter(|id| !is_null(document.schema(*id))).collect();
        if schema.one_of.iter().chain(&schema.any_of).any(|id| is_null(document.schema(*id))) {
            self.traits.insert("null".to_owned());
        }
        match kinds[..] {
            // One kind or null: that kind.
            [only] => self.add(document, only),
            _ => self.kinds.extend(kinds),
        }
    }
}

fn is_null(schema: &Schema) -> bool {
    schema.types == [Primitive::Null]
}

/// What a schema says beside its type, in the words of the inventory.
fn traits(schema: &Schema) -> Vec<String> {
    let number = |name: &str, value: &Option<serde_json::Number>| value.as_ref().map(|value| format!("{name}:{value}"));
    let null = schema.types.contains(&Primitive::Null).then(|| "null".to_owned());
    let all = [
        null,
        schema.format.as_ref().map(|format| format!("format:{format}")),
        number("minimum", &schema.bounds.minimum),
        number("maximum", &schema.bounds.maximum),
        schema.bounds.max_length.map(|length| format!("max_length:{length}")),
    ];
    all.into_iter().flatten().collect()
}
