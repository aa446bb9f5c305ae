//! What schemas say of a value, with their `$ref` and `allOf`.

use std::collections::{BTreeMap, BTreeSet};

use clientwright::openapi::{Document, Limits, Primitive, Schema, SchemaId};
use serde_json::{Number, Value};

use super::facts::joined;

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
    /// The types of the values, which say the type where nothing else does.
    types_of_values: BTreeSet<&'static str>,
    bounds: BTreeMap<String, String>,
    pub read_only: bool,
    pub write_only: bool,
}

impl<'d> Shape<'d> {
    /// What some schemas say together.
    pub fn of(document: &'d Document, schemas: &[SchemaId]) -> Self {
        Self::below(document, schemas, 0)
    }

    fn below(document: &'d Document, schemas: &[SchemaId], depth: usize) -> Self {
        let mut shape = Self::default();
        schemas.iter().for_each(|schema| shape.add(document, *schema, depth));
        shape.add_heirs(document, schemas, depth);
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
            Some((values, None)) if !says_nothing(document.schema(values)) => self.map.push(values),
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

    /// The schemas that extend one, for which it stands: where it is what another extends, it is that one alone.
    fn add_heirs(&mut self, document: &'d Document, schemas: &[SchemaId], depth: usize) {
        for id in schemas.iter().map(|id| document.schema(*id).reference.unwrap_or(*id)) {
            let schema = document.schema(id);
            let heirs = document.heirs(id).iter().copied();
            let mapping = schema.discriminator.iter().flat_map(|discriminator| &discriminator.mapping);
            let is_base = schema.one_of.is_empty() && schema.any_of.is_empty();
            let mapped = mapping.map(|(_, target)| *target).filter(|target| is_base && *target != id);
            for heir in heirs.chain(mapped) {
                if !self.kinds.contains(&heir) {
                    self.kinds.push(heir);
                }
            }
            let bases = schema.all_of.iter().map(|part| document.schema(*part).reference.unwrap_or(*part));
            let bases: Vec<SchemaId> = bases.filter(|base| depth < DEPTH && !document.is_heir(*base, id)).collect();
            self.add_heirs(document, &bases, depth + 1);
        }
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

    fn add_values(&mut self, schema: &Schema) {
        let all = schema.enumeration.iter().flatten().map(|(value, _)| value).chain(&schema.constant);
        let known = || all.clone().filter(|value| !value.is_null());
        self.is_nullable |= schema.types.is_empty() && self.types.is_empty() && all.clone().any(Value::is_null);
        self.intersect(known().map(text).collect(), known().map(type_of_value).collect());
    }

    /// Of enums that are said twice, the values that are in both.
    fn intersect(&mut self, values: BTreeSet<String>, types: BTreeSet<&'static str>) {
        match (self.values.is_empty(), values.is_empty()) {
            (true, _) => (self.values, self.types_of_values) = (values, types),
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
            _ => {
                let shapes = kinds.iter().map(|kind| Shape::below(document, &[*kind], depth + 1)).collect::<Vec<_>>();
                // A value each is an enum.
                if shapes.is_empty() || !shapes.iter().all(Shape::is_listed) {
                    return self.kinds.extend(kinds);
                }
                let types = shapes.iter().flat_map(|shape| &shape.types_of_values).copied().collect();
                self.intersect(shapes.into_iter().flat_map(|shape| shape.values).collect(), types);
            }
        }
    }

    /// Whether values are all that is said.
    fn is_listed(&self) -> bool {
        !self.values.is_empty() && self.members.is_empty() && self.kinds.is_empty() && self.bounds.is_empty()
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
            () if !self.types_of_values.is_empty() => {
                // All integers are numbers.
                let is_said = |one: &&&str| **one != "integer" || !self.types_of_values.contains("number");
                return self.types_of_values.iter().filter(is_said).map(|one| (*one).to_owned()).collect();
            }
            () => "any".to_owned(),
        };
        BTreeSet::from([kind])
    }

    /// The values of an enum, or of the items of a list.
    pub fn all_values(&self, document: &'d Document) -> BTreeSet<String> {
        let values = match self.values.is_empty() {
            true if !self.items.is_empty() => Shape::of(document, &self.items).values,
            true if !self.map.is_empty() => Shape::of(document, &self.map).values,
            true => self.kinds.iter().flat_map(|kind| Shape::of(document, &[*kind]).values).collect(),
            false => self.values.clone(),
        };
        if values.iter().eq(["false", "true"]) { BTreeSet::new() } else { values }
    }

    /// The bounds of the value and of what is in it and has no name.
    pub fn all_bounds(&self, document: &'d Document) -> BTreeMap<String, String> {
        self.bounds_below(document, 0)
    }

    fn bounds_below(&self, document: &'d Document, depth: usize) -> BTreeMap<String, String> {
        let mut all = self.own_bounds(document);
        let is_described = !self.members.is_empty() || !self.map.is_empty() || !self.kinds.is_empty();
        if self.all_kinds(document, depth).contains("object") {
            let words = if is_described { "described" } else { "not described" };
            all.insert("properties".to_owned(), words.to_owned());
        }
        // A bound of one kind bounds values of this kind.
        for kind in self.kinds.iter().map(|kind| Shape::of(document, &[*kind])) {
            for (keyword, value) in kind.own_bounds(document) {
                let value = all.get(&keyword).map_or(value.clone(), |known| joined(known, &value));
                all.insert(keyword, value);
            }
        }
        for (keyword, schemas) in [("items", &self.items), ("additionalProperties", &self.map)] {
            if !schemas.is_empty() && depth < DEPTH {
                let inner = Shape::of(document, schemas).bounds_below(document, depth + 1);
                all.extend(inner.into_iter().map(|(inner, value)| (format!("{keyword}.{inner}"), value)));
            }
        }
        all
    }

    /// The bounds of the value, without those of what is in it.
    fn own_bounds(&self, document: &'d Document) -> BTreeMap<String, String> {
        let mut all = self.bounds.clone();
        if self.is_nullable {
            all.insert("nullable".to_owned(), "true".to_owned());
        }
        if self.is_closed {
            all.insert("additionalProperties".to_owned(), "false".to_owned());
        }
        if !self.map.is_empty() {
            all.insert("additionalProperties".to_owned(), Shape::of(document, &self.map).kind(document));
        }
        all
    }
}

fn type_of_value(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
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
    let all = known.chain(schema.bounds.others.iter().cloned());
    all.filter(|(keyword, value)| !bounds_nothing(schema, keyword, value)).collect()
}

/// Whether a keyword has a value that all values keep to, or says what numbers are without it.
fn bounds_nothing(schema: &Schema, keyword: &str, value: &str) -> bool {
    let is_all = |primitive| schema.types.iter().all(|one| [primitive, Primitive::Null].contains(one));
    match (keyword, value) {
        ("minLength" | "minItems" | "minProperties", "0") => true,
        ("format", "int64") => is_all(Primitive::Integer),
        ("format", "double") => is_all(Primitive::Number),
        _ => false,
    }
}

/// Whether a schema takes any value, as one that is not there.
fn says_nothing(schema: &Schema) -> bool {
    let parts = [&schema.all_of, &schema.one_of, &schema.any_of];
    schema.reference.is_none()
        && schema.types.is_empty()
        && schema.properties.is_empty()
        && schema.additional_properties.is_none()
        && schema.items.is_none()
        && schema.enumeration.is_none()
        && schema.constant.is_none()
        && parts.iter().all(|part| part.is_empty())
        && bounds(schema).is_empty()
}
