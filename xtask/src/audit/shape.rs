//! What schemas say of a value, with their `$ref` and `allOf`.

use std::collections::{BTreeMap, BTreeSet};

use clientwright::openapi::{Document, Limits, Primitive, Schema, SchemaId};
use serde_json::{Number, Value};

/// How deep lists and references are followed.
const DEPTH: usize = 16;

/// The keywords that facts are made of.
#[derive(Default)]
pub(super) struct Shape<'d> {
    types: BTreeSet<&'static str>,
    is_nullable: bool,
    /// Members by name, each with all schemas that it has.
    pub members: BTreeMap<&'d str, Vec<SchemaId>>,
    pub required: BTreeSet<&'d str>,
    pub items: Vec<SchemaId>,
    /// The schemas of members that have no name.
    pub map: Vec<SchemaId>,
    is_closed: bool,
    /// The alternatives of a union.
    pub kinds: Vec<SchemaId>,
    values: BTreeSet<String>,
    bounds: BTreeMap<String, String>,
    pub read_only: bool,
    pub write_only: bool,
}

impl<'d> Shape<'d> {
    /// What some schemas say together.
    pub fn of(document: &'d Document, schemas: &[SchemaId]) -> Self {
        let mut shape = Self::default();
        schemas.iter().for_each(|schema| shape.add(document, *schema, 0));
        shape
    }

    fn add(&mut self, document: &'d Document, id: SchemaId, depth: usize) {
        if depth > DEPTH {
            return;
        }
        let schema = document.schema(id);
        self.add_types(schema);
        for property in &schema.properties {
            self.members.entry(property.name.as_str()).or_default().push(property.schema);
        }
        self.required.extend(schema.required.iter().map(|(name, _)| name.as_str()));
        self.items.extend(schema.items);
        match schema.additional_properties.map(|values| (values, document.schema(values).boolean)) {
            Some((_, Some(false))) => self.is_closed = true,
            Some((values, None)) => self.map.push(values),
            _ => {}
        }
        self.read_only |= schema.read_only;
        self.write_only |= schema.write_only;
        self.add_values(schema);
        bounds(schema).into_iter().for_each(|(keyword, value)| self.add_bound(keyword, value));
        for part in schema.reference.iter().chain(&schema.all_of) {
            self.add(document, *part, depth + 1);
        }
        self.add_kinds(document, schema, depth);
    }

    /// Of types that are said twice, those that are said both times.
    fn add_types(&mut self, schema: &Schema) {
        let types: BTreeSet<&'static str> =
            schema.types.iter().filter(|one| **one != Primitive::Null).map(|one| one.as_str()).collect();
        self.is_nullable |= schema.nullable || schema.types.contains(&Primitive::Null) && self.types.is_empty();
        if self.types.is_empty() {
            self.types = types;
        } else if !types.is_empty() {
            let is_whole = |one: &&str| *one == "integer" && types.contains("number");
            let kept = self.types.iter().copied().filter(|one| types.contains(one) || is_whole(one));
            let kept: BTreeSet<_> = kept
                .chain(self.types.contains("number").then_some("integer").filter(|one| types.contains(one)))
                .collect();
            self.types = if kept.is_empty() { types } else { kept };
        }
    }

    /// Of enums that are said twice, the values that are in both.
    fn add_values(&mut self, schema: &Schema) {
        let constants = schema.enumeration.iter().flatten().map(|(value, _)| value).chain(&schema.constant);
        let values: BTreeSet<String> = constants.filter(|value| !value.is_null()).map(text).collect();
        match (self.values.is_empty(), values.is_empty()) {
            (true, _) => self.values = values,
            (false, false) => self.values.retain(|value| values.contains(value)),
            _ => {}
        }
    }

    /// The stricter one of two bounds; of other keywords the outer one.
    fn add_bound(&mut self, keyword: String, value: String) {
        let Some(known) = self.bounds.get_mut(&keyword) else {
            self.bounds.insert(keyword, value);
            return;
        };
        if Limits::is_stricter(&keyword, &value, known) {
            *known = value;
        }
    }

    fn add_kinds(&mut self, document: &'d Document, schema: &Schema, depth: usize) {
        let kinds = || schema.one_of.iter().chain(&schema.any_of).copied();
        let is_null = |id: &SchemaId| document.schema(*id).types == [Primitive::Null];
        // Such alternatives only say which members are needed together.
        let is_condition = |id: &SchemaId| {
            let kind = document.schema(*id);
            !kind.required.is_empty() && kind.types.is_empty() && kind.properties.is_empty() && kind.reference.is_none()
        };
        self.is_nullable |= kinds().any(|id| is_null(&id));
        let kinds: Vec<SchemaId> = kinds().filter(|id| !is_null(id) && !is_condition(id)).collect();
        match kinds[..] {
            // One kind or null: that kind.
            [only] => self.add(document, only, depth + 1),
            _ => self.kinds.extend(kinds),
        }
    }

    /// `string`, `array<object>`, `integer|string`; `any` where nothing is said.
    pub fn kind(&self, document: &'d Document) -> String {
        let kinds = self.all_kinds(document, 0);
        match kinds.contains("any") {
            true => "any".to_owned(),
            false => kinds.into_iter().collect::<Vec<_>>().join("|"),
        }
    }

    fn all_kinds(&self, document: &'d Document, depth: usize) -> BTreeSet<String> {
        let inner = |schemas: &[SchemaId]| match schemas {
            [] => "any".to_owned(),
            _ if depth >= DEPTH => "any".to_owned(),
            schemas => {
                let kinds = Shape::of(document, schemas).all_kinds(document, depth + 1);
                kinds.into_iter().collect::<Vec<_>>().join("|")
            }
        };
        if !self.types.is_empty() {
            let kind =
                |one: &&str| if *one == "array" { format!("array<{}>", inner(&self.items)) } else { (*one).to_owned() };
            return self.types.iter().map(kind).collect();
        }
        if !self.kinds.is_empty() && depth < DEPTH {
            return self
                .kinds
                .iter()
                .flat_map(|kind| Shape::of(document, &[*kind]).all_kinds(document, depth + 1))
                .collect();
        }
        let kind = match () {
            () if !self.members.is_empty() || !self.map.is_empty() => "object".to_owned(),
            () if !self.items.is_empty() => format!("array<{}>", inner(&self.items)),
            () => "any".to_owned(),
        };
        BTreeSet::from([kind])
    }

    /// The values of an enum, or of the items of a list.
    pub fn all_values(&self, document: &'d Document) -> BTreeSet<String> {
        match self.values.is_empty() && !self.items.is_empty() {
            true => Shape::of(document, &self.items).values,
            false => self.values.clone(),
        }
    }

    /// The bounds of the value and of what is in it and has no name.
    pub fn all_bounds(&self, document: &'d Document) -> BTreeMap<String, String> {
        self.bounds_below(document, 0)
    }

    fn bounds_below(&self, document: &'d Document, depth: usize) -> BTreeMap<String, String> {
        let mut all = self.bounds.clone();
        if self.is_nullable {
            all.insert("nullable".to_owned(), "true".to_owned());
        }
        let is_described = !self.members.is_empty() || !self.map.is_empty() || !self.kinds.is_empty();
        if self.all_kinds(document, depth).contains("object") {
            let words = if is_described { "described" } else { "not described" };
            all.insert("properties".to_owned(), words.to_owned());
        }
        if self.is_closed {
            all.insert("additionalProperties".to_owned(), "false".to_owned());
        }
        if !self.map.is_empty() {
            all.insert("additionalProperties".to_owned(), Shape::of(document, &self.map).kind(document));
        }
        for (keyword, schemas) in [("items", &self.items), ("additionalProperties", &self.map)] {
            if !schemas.is_empty() && depth < DEPTH {
                let inner = Shape::of(document, schemas).bounds_below(document, depth + 1);
                all.extend(inner.into_iter().map(|(inner, value)| (format!("{keyword}.{inner}"), value)));
            }
        }
        all
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(value) => number(value),
        value => value.to_string(),
    }
}

/// `1.0` and `1` are one number.
fn number(value: &Number) -> String {
    value.as_f64().filter(|_| value.is_f64()).map_or_else(|| value.to_string(), |value| value.to_string())
}

/// Bounds, under the names that pages use, which are those of JSON Schema.
fn bounds(schema: &Schema) -> Vec<(String, String)> {
    let bounds = schema.bounds.keywords().map(|(keyword, value)| (keyword, Some(text(&value))));
    let others = [
        ("format", schema.format.clone()),
        ("default", schema.default.as_ref().map(text)),
        ("deprecated", schema.deprecated.then(|| "true".to_owned())),
    ];
    let known = bounds.chain(others).filter_map(|(keyword, value)| Some((keyword.to_owned(), value?)));
    known.chain(schema.bounds.others.iter().cloned()).collect()
}
