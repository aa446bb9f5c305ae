//! The facts of an OpenAPI document.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use clientwright::diagnostic::{Diagnostics, Mode, RenderOptions};
use clientwright::openapi::{self, Document, MediaType, ParameterLocation, Primitive, ResponseKey, Schema, SchemaId};
use clientwright::source::{Location, Sources, Underline};
use serde_json::Value;

use super::facts::{Fact, Operation};

/// Reads a document; operations whose paths begin with `prefix`, which is left out of them where `cut` says so.
pub fn read(path: &Path, prefix: &str) -> Result<Vec<Operation>, String> {
    let mut diagnostics = Diagnostics::new(Mode::Lenient);
    let sources = Sources::load(path, &mut diagnostics);
    let document = openapi::read(&sources, &mut diagnostics);
    let Some(document) = document else { return Err(diagnostics.render(&sources, RenderOptions::default())) };
    let chosen = document.operations.iter().filter(|operation| operation.path.starts_with(prefix));
    Ok(chosen.map(|operation| facts(&document, &sources, operation)).collect())
}

fn facts(document: &Document, sources: &Sources, operation: &openapi::Operation) -> Operation {
    let address = format!("{} {}", format!("{:?}", operation.method).to_uppercase(), &*operation.path);
    let of = Operation { address, place: place(sources, operation.at), ..Operation::default() };
    let mut list = List { document, sources, of, inside: Vec::new() };
    for parameter in &operation.parameters {
        let side = match parameter.place {
            ParameterLocation::Path => "path",
            ParameterLocation::Query => "query",
            ParameterLocation::Header => "header",
            ParameterLocation::Cookie => "cookie",
            ParameterLocation::QueryString => "querystring",
        };
        let shape = parameter.schema.map(|schema| list.shape(schema)).unwrap_or_default();
        let fact = list.fact(&shape, parameter.required, parameter.at);
        list.of.add("parameter", &format!("{side} {}", parameter.name), fact);
    }
    list.contents("body", operation.body.iter().flat_map(|body| &body.content));
    for (key, response) in &operation.responses {
        let at = place(sources, response.at);
        list.of.add("status", &status(*key), Fact { place: at, ..Fact::default() });
        let side = if is_success(*key) { "reply" } else { "error" };
        list.contents(side, response.content.iter());
    }
    for permission in &operation.permissions {
        let fact = Fact { place: list.of.place.clone(), ..Fact::default() };
        list.of.add("permission", permission, fact);
    }
    list.of
}

fn status(key: ResponseKey) -> String {
    match key {
        ResponseKey::Status(status) => status.to_string(),
        ResponseKey::Range(digit) => format!("{digit}XX"),
        ResponseKey::Default => "default".to_owned(),
    }
}

fn is_success(key: ResponseKey) -> bool {
    matches!(key, ResponseKey::Status(200..300) | ResponseKey::Range(2))
}

/// File and line of a place.
fn place(sources: &Sources, at: Location) -> String {
    let span = sources.span(at, Underline::Key);
    let path = sources.path(at);
    let root = format!("{}/", crate::realtimekit::root().display());
    format!("{}:{}", path.strip_prefix(&root).unwrap_or(path), sources.line_column(span.file, span.range.start).0)
}

/// The facts of one operation in the making.
struct List<'d> {
    document: &'d Document,
    sources: &'d Sources,
    of: Operation,
    /// The schemas whose members are being listed, to stop where one holds itself.
    inside: Vec<SchemaId>,
}

impl<'d> List<'d> {
    fn contents(&mut self, side: &str, contents: impl Iterator<Item = &'d MediaType>) {
        for schema in contents.filter_map(|content| content.schema) {
            self.members(side, "", schema);
        }
    }

    /// The members of a schema, of its items, of its values and of its kinds.
    fn members(&mut self, side: &str, path: &str, schema: SchemaId) {
        let target = self.document.schema(schema).reference.unwrap_or(schema);
        if self.inside.contains(&target) {
            return;
        }
        self.inside.push(target);
        let shape = self.shape(schema);
        for (name, member) in &shape.members {
            let below = if path.is_empty() { (*name).to_owned() } else { format!("{path}.{name}") };
            let of = self.shape(*member);
            let at = self.document.schema(*member).at;
            let fact = self.fact(&of, shape.required.contains(name), at);
            self.of.add("member", &format!("{side} {below}"), fact);
            self.members(side, &below, *member);
        }
        if let Some(items) = shape.items {
            self.members(side, &format!("{path}[]"), items);
        }
        if let Some(values) = shape.map {
            self.members(side, &format!("{path}{{}}"), values);
        }
        // One object stands for all kinds of a union, as pages list them.
        for kind in shape.kinds {
            self.members(side, path, kind);
        }
        self.inside.pop();
    }

    /// What a schema says with its `$ref` and `allOf`.
    fn shape(&self, schema: SchemaId) -> Shape<'d> {
        let mut shape = Shape::default();
        shape.add(self.document, schema, 0);
        shape
    }

    fn fact(&self, shape: &Shape<'d>, required: bool, at: Location) -> Fact {
        let items = shape.items.map(|items| self.shape(items));
        let values = match &items {
            Some(items) if shape.values.is_empty() => items.values.clone(),
            _ => shape.values.clone(),
        };
        Fact {
            kind: self.kind(shape, 0),
            required: Some(required),
            values,
            bounds: shape.bounds.clone(),
            place: place(self.sources, at),
        }
    }

    fn kind(&self, shape: &Shape<'_>, depth: usize) -> String {
        let inner = |schema: Option<SchemaId>| match schema {
            Some(schema) if depth < 4 => self.kind(&self.shape(schema), depth + 1),
            _ => "any".to_owned(),
        };
        match shape.types.first() {
            Some(Primitive::String) => "string".to_owned(),
            Some(Primitive::Boolean) => "boolean".to_owned(),
            Some(Primitive::Integer) => "integer".to_owned(),
            Some(Primitive::Number) => "number".to_owned(),
            Some(Primitive::Array) => format!("array<{}>", inner(shape.items)),
            Some(Primitive::Object) => "object".to_owned(),
            None if !shape.members.is_empty() => "object".to_owned(),
            None if !shape.kinds.is_empty() => "union".to_owned(),
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
    bounds: BTreeMap<String, String>,
}

impl<'d> Shape<'d> {
    fn add(&mut self, document: &'d Document, id: SchemaId, depth: usize) {
        if depth > 16 {
            return;
        }
        let schema = document.schema(id);
        self.types.extend(schema.types.iter().filter(|one| **one != Primitive::Null));
        self.members.extend(schema.properties.iter().map(|one| (one.name.as_str(), one.schema)));
        self.required.extend(schema.required.iter().map(|(name, _)| name.as_str()));
        self.items = self.items.or(schema.items);
        let values = schema.additional_properties.filter(|id| document.schema(*id).boolean.is_none());
        self.map = self.map.or(values);
        let constants = schema.enumeration.iter().flatten().map(|(value, _)| value).chain(&schema.constant);
        self.values.extend(constants.filter(|value| !value.is_null()).map(text));
        self.bounds.extend(bounds(schema));
        for part in schema.reference.iter().chain(&schema.all_of) {
            self.add(document, *part, depth + 1);
        }
        let kinds = schema.one_of.iter().chain(&schema.any_of).copied();
        let kinds: Vec<SchemaId> = kinds.filter(|id| document.schema(*id).types != [Primitive::Null]).collect();
        match kinds[..] {
            // One kind or null: that kind.
            [only] => self.add(document, only, depth + 1),
            _ => self.kinds.extend(kinds),
        }
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned)
}

/// Bounds, under the names that pages use, which are those of JSON Schema.
fn bounds(schema: &Schema) -> Vec<(String, String)> {
    let bounds = &schema.bounds;
    let number = |value: &Option<serde_json::Number>| value.as_ref().map(ToString::to_string);
    let count = |value: Option<u64>| value.map(|value| value.to_string());
    let all = [
        ("minimum", number(&bounds.minimum)),
        ("maximum", number(&bounds.maximum)),
        ("minLength", count(bounds.min_length)),
        ("maxLength", count(bounds.max_length)),
        ("minItems", count(bounds.min_items)),
        ("maxItems", count(bounds.max_items)),
        ("pattern", bounds.pattern.clone()),
        ("format", schema.format.clone()),
        ("default", schema.default.as_ref().map(text)),
    ];
    all.into_iter().filter_map(|(keyword, value)| Some((keyword.to_owned(), value?))).collect()
}
