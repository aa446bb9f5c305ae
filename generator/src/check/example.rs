//! Whether a value fits a schema: a validator for examples and defaults.
//!
//! It looks at what gives a value its shape, everywhere and in bounded time, and answers "no" only where it is sure: of
//! `oneOf` one fitting member is enough. What is left, patterns, formats and the like, `dialect` asks of a validator
//! for all of JSON Schema.

use serde_json::{Number, Value};

use super::fault::{Fault, Measure, Side};
use super::variant::chosen;
use crate::openapi::{Document, Primitive, Schema, SchemaId};
use crate::source::escape_token;

/// Why a value does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// JSON pointer, in the value, to what does not fit.
    pub path: String,
    /// What is wrong with it.
    pub message: String,
    /// The same, to be asked.
    pub fault: Fault,
    /// The schema that it does not fit.
    pub schema: SchemaId,
}

/// Whether a value fits a schema.
pub fn validate(document: &Document, schema: SchemaId, value: &Value) -> Result<(), Mismatch> {
    let mut validator = Validator { document, depth: 0, steps: 0 };
    validator.value(schema, value)
}

/// Schemas that lead to one another by more steps than this are not followed: a value passes.
const MAX_DEPTH: usize = 500;

/// Members of unions within unions multiply; past this many steps a value passes.
const MAX_STEPS: u32 = 50_000;

struct Validator<'d> {
    document: &'d Document,
    /// How many schemas are being applied, one within the other: a schema may lead back to itself.
    depth: usize,
    steps: u32,
}

impl<'d> Validator<'d> {
    fn value(&mut self, id: SchemaId, value: &Value) -> Result<(), Mismatch> {
        self.steps += 1;
        if self.steps > MAX_STEPS || self.depth > MAX_DEPTH {
            return Ok(());
        }
        self.depth += 1;
        let outcome = self.schema(id, value);
        self.depth -= 1;
        outcome
    }

    fn schema(&mut self, id: SchemaId, value: &Value) -> Result<(), Mismatch> {
        let document = self.document;
        let schema = document.schema(id);
        if value.is_null() && schema.nullable {
            return Ok(());
        }
        let itself = own_keywords(schema, value);
        itself.map_err(|fault| Mismatch::new(fault, value, id))?;
        for part in schema.reference.iter().chain(&schema.all_of) {
            self.value(*part, value)?;
        }
        self.branches(id, schema, value)?;
        match value {
            Value::Object(members) => self.members(id, schema, value, members),
            Value::Array(items) => self.items(schema, items),
            _ => Ok(()),
        }
    }

    /// What a discriminator says is of one branch has to fit that, though it may fit others.
    fn branches(&mut self, id: SchemaId, schema: &'d Schema, value: &Value) -> Result<(), Mismatch> {
        match chosen(self.document, schema, value) {
            Some(Ok(branch)) => self.value(branch, value),
            Some(Err(known)) => {
                let property = schema.discriminator.as_ref().map_or("", |known| known.property.as_str());
                let tag = value.get(property).unwrap_or(&Value::Null);
                Err(Mismatch::new(Fault::NoVariant(known), tag, id).inside(property))
            }
            None => {
                self.union(&schema.one_of, value)?;
                self.union(&schema.any_of, value)
            }
        }
    }

    fn union(&mut self, members: &[SchemaId], value: &Value) -> Result<(), Mismatch> {
        let mut nearest: Option<Mismatch> = None;
        for member in members {
            match self.value(*member, value) {
                Ok(()) => return Ok(()),
                // The member that fits deepest is the one that was meant.
                Err(mismatch) => {
                    let deeper = nearest.as_ref().is_none_or(|other| other.path.len() < mismatch.path.len());
                    nearest = if deeper { Some(mismatch) } else { nearest };
                }
            }
        }
        nearest.map_or(Ok(()), Err)
    }

    fn members(
        &mut self,
        id: SchemaId,
        schema: &'d Schema,
        whole: &Value,
        members: &serde_json::Map<String, Value>,
    ) -> Result<(), Mismatch> {
        for (name, _) in &schema.required {
            if !members.contains_key(name) && !is_one_way(self.document, schema, name) {
                return Err(Mismatch::new(Fault::Missing(name.clone()), whole, id));
            }
        }
        for property in &schema.properties {
            if let Some(value) = members.get(&property.name) {
                self.value(property.schema, value).map_err(|mismatch| mismatch.inside(&property.name))?;
            }
        }
        let Some(rest) = schema.additional_properties.filter(|_| schema.pattern_properties.is_empty()) else {
            return Ok(());
        };
        for (name, value) in members {
            if schema.properties.iter().any(|property| property.name == *name) {
                continue;
            }
            self.value(rest, value).map_err(|mismatch| {
                let mismatch = match self.document.schema(rest).boolean {
                    Some(false) => Mismatch::new(Fault::NoMember(vec![name.clone()]), value, id),
                    _ => mismatch,
                };
                mismatch.inside(name)
            })?;
        }
        Ok(())
    }

    fn items(&mut self, schema: &'d Schema, items: &[Value]) -> Result<(), Mismatch> {
        for (position, item) in items.iter().enumerate() {
            if let Some(id) = schema.prefix_items.get(position).copied().or(schema.items) {
                self.value(id, item).map_err(|mismatch| mismatch.inside(&position.to_string()))?;
            }
        }
        Ok(())
    }
}

/// Members that only requests or only replies have may be missing in the other.
pub(super) fn is_one_way(document: &Document, schema: &Schema, name: &str) -> bool {
    let property = schema.properties.iter().find(|property| property.name == name);
    property.is_some_and(|property| {
        let schema = document.schema(property.schema);
        schema.read_only || schema.write_only
    })
}

impl Mismatch {
    fn new(fault: Fault, value: &Value, schema: SchemaId) -> Self {
        Self { path: String::new(), message: fault.message(value), fault, schema }
    }

    fn inside(mut self, key: &str) -> Mismatch {
        self.path.insert_str(0, &format!("/{}", escape_token(key)));
        self
    }
}

/// The keywords that ask nothing of other schemas.
fn own_keywords(schema: &Schema, value: &Value) -> Result<(), Fault> {
    if schema.boolean == Some(false) {
        return Err(Fault::Nothing);
    }
    let actual = type_of(value);
    let is = |kind: &Primitive| *kind == actual || (*kind == Primitive::Number && actual == Primitive::Integer);
    if !schema.types.is_empty() && !schema.types.iter().any(is) {
        return Err(Fault::Type(schema.types.iter().map(|kind| kind.as_str()).collect()));
    }
    if let Some(values) = &schema.enumeration
        && !values.iter().any(|(allowed, _)| equal(allowed, value))
    {
        return Err(Fault::Enum);
    }
    if let Some(constant) = &schema.constant
        && !equal(constant, value)
    {
        return Err(Fault::Constant(constant.clone()));
    }
    bounds(schema, value)
}

fn bounds(schema: &Schema, value: &Value) -> Result<(), Fault> {
    let bounds = &schema.bounds;
    match value {
        Value::Number(number) => {
            let value = number.as_f64().unwrap_or_default();
            let limit = |limit: &Option<Number>| limit.as_ref().and_then(Number::as_f64);
            if limit(&bounds.minimum).is_some_and(|low| value < low)
                || limit(&bounds.exclusive_minimum).is_some_and(|low| value <= low)
            {
                return Err(Fault::Bound(Side::Least, Measure::Number));
            }
            if limit(&bounds.maximum).is_some_and(|high| value > high)
                || limit(&bounds.exclusive_maximum).is_some_and(|high| value >= high)
            {
                return Err(Fault::Bound(Side::Greatest, Measure::Number));
            }
            match schema.format.as_deref() {
                Some(format) => in_format(value, format),
                None => Ok(()),
            }
        }
        Value::String(text) => within(text.chars().count(), (bounds.min_length, bounds.max_length), Measure::Length),
        Value::Array(items) => within(items.len(), (bounds.min_items, bounds.max_items), Measure::Items),
        Value::Object(members) => {
            within(members.len(), (bounds.min_properties, bounds.max_properties), Measure::Members)
        }
        Value::Null | Value::Bool(_) => Ok(()),
    }
}

/// The numbers that a format has.
fn in_format(value: f64, format: &str) -> Result<(), Fault> {
    match super::bounds::range_of_format(format) {
        Some((least, _)) if value < least => Err(Fault::Range(Side::Least, format.to_owned())),
        Some((_, greatest)) if value > greatest => Err(Fault::Range(Side::Greatest, format.to_owned())),
        _ => Ok(()),
    }
}

fn within(size: usize, (low, high): (Option<u64>, Option<u64>), measure: Measure) -> Result<(), Fault> {
    let size = size as u64;
    if low.is_some_and(|low| size < low) {
        return Err(Fault::Bound(Side::Least, measure));
    }
    if high.is_some_and(|high| size > high) {
        return Err(Fault::Bound(Side::Greatest, measure));
    }
    Ok(())
}

/// The narrowest type of a value: `3.0` is an integer, as in JSON Schema.
pub(super) fn type_of(value: &Value) -> Primitive {
    match value {
        Value::Null => Primitive::Null,
        Value::Bool(_) => Primitive::Boolean,
        Value::Number(number) if number.as_f64().is_some_and(|number| number.fract() == 0.0) => Primitive::Integer,
        Value::Number(_) => Primitive::Number,
        Value::String(_) => Primitive::String,
        Value::Array(_) => Primitive::Array,
        Value::Object(_) => Primitive::Object,
    }
}

/// Equality in which `1` and `1.0` are the same.
pub(super) fn equal(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => left == right || left.as_f64() == right.as_f64(),
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| equal(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left.iter().all(|(key, value)| right.get(key).is_some_and(|other| equal(value, other)))
        }
        _ => left == right,
    }
}

/// A value in a message: short.
pub(super) fn brief(value: &Value) -> String {
    match value {
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        _ => {
            let text = value.to_string();
            match text.char_indices().nth(40) {
                Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
                None => text,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::validate;
    use crate::output::Package;
    use crate::{Generation, Options};

    const DESCRIPTION: &str = "\
openapi: 3.1.0
info: {title: Lists, version: '1'}
paths: {}
components: {schemas: {List: {type: array, items: {type: integer}}}}
";

    /// How deep schemas lie within one another is bounded, not how many values there are.
    #[test]
    fn the_last_of_many_values_is_looked_at() {
        let generation =
            Generation::from_text("lists.yaml", DESCRIPTION, &Options::new(Package::standalone("lists", None)));
        let document = generation.document.expect("a document");
        let list = document.components[0].schema;
        let mut items = vec![json!(1); 2000];
        assert!(validate(&document, list, &Value::from(items.clone())).is_ok());
        items.push(json!("two"));
        let mismatch = validate(&document, list, &Value::from(items)).expect_err("a text is no integer");
        assert!(mismatch.path.contains("2000"), "{}", mismatch.path);
    }
}
