//! Values that schemas allow, made at random.

use clientwright::check::example::validate;
use clientwright::openapi::{Document, Primitive, Schema, SchemaId};
use fastrand::Rng;
use serde_json::{Map, Number, Value, json};

/// How many values are made for each one that is wanted: of what is made, not all fits.
const TRIES: usize = 12;

/// Schemas within schemas, of which only what is required is made from here on.
const SHALLOW: usize = 4;

/// Schemas within schemas, of which nothing is made from here on.
const DEEP: usize = 24;

/// Different values that fit a schema, at most so many.
pub fn of(document: &Document, schema: SchemaId, wanted: usize, seed: u64) -> Vec<Value> {
    let mut maker = Maker { document, random: Rng::with_seed(seed), depth: 0 };
    let mut values: Vec<Value> = Vec::new();
    for _ in 0..wanted * TRIES {
        if values.len() == wanted {
            break;
        }
        let value = maker.value(schema);
        // That null is allowed is said where a type is used.
        if !value.is_null() && !values.contains(&value) && validate(document, schema, &value).is_ok() {
            values.push(value);
        }
    }
    values
}

struct Maker<'d> {
    document: &'d Document,
    random: Rng,
    depth: usize,
}

impl<'d> Maker<'d> {
    fn value(&mut self, id: SchemaId) -> Value {
        self.within(id, false)
    }

    /// A value of a schema; as a base of another it does not stand for what extends it.
    fn within(&mut self, id: SchemaId, is_base: bool) -> Value {
        if self.depth > DEEP {
            return Value::Null;
        }
        self.depth += 1;
        let value = match self.heir(id).filter(|_| !is_base) {
            Some(heir) => {
                let mut value = self.within(heir, true);
                self.tag(self.document.schema(id), heir, &mut value);
                value
            }
            None => self.any(id, is_base),
        };
        self.depth -= 1;
        value
    }

    /// One of the schemas that extend a base with a discriminator.
    fn heir(&mut self, base: SchemaId) -> Option<SchemaId> {
        self.document.schema(base).discriminator.as_ref()?;
        self.random.choice(self.document.heirs(base)).copied()
    }

    fn any(&mut self, id: SchemaId, is_base: bool) -> Value {
        let schema = self.document.schema(id);
        if let Some(constant) = &schema.constant {
            return constant.clone();
        }
        if schema.nullable && self.random.u8(..8) == 0 {
            return Value::Null;
        }
        if let Some((value, _)) = schema.enumeration.as_ref().and_then(|values| self.random.choice(values)) {
            return value.clone();
        }
        let referred = schema.reference.map(|part| self.within(part, is_base));
        let bases = schema.all_of.iter().map(|part| self.within(*part, true));
        let mut parts: Vec<Value> = referred.into_iter().chain(bases.collect::<Vec<_>>()).collect();
        for branches in [&schema.one_of, &schema.any_of] {
            let Some(branch) = self.random.choice(branches).copied() else { continue };
            let mut value = self.value(branch);
            self.tag(schema, branch, &mut value);
            parts.push(value);
        }
        if parts.is_empty() { self.plain(schema) } else { self.put_together(schema, parts) }
    }

    /// The members of all parts and its own; of something else than objects the first.
    fn put_together(&mut self, schema: &'d Schema, parts: Vec<Value>) -> Value {
        let is_alone = parts.len() == 1;
        let mut members = Map::new();
        for part in parts {
            match part {
                Value::Object(more) => members.extend(more),
                other if is_alone || (members.is_empty() && !other.is_null()) => return other,
                _ => {}
            }
        }
        self.members(schema, &mut members);
        Value::Object(members)
    }

    /// Says of a value which branch or heir it is: by the value that is mapped to it, else by the component's name, unless a
    /// value of its own is listed.
    fn tag(&self, schema: &Schema, chosen: SchemaId, value: &mut Value) {
        let (Some(discriminator), Value::Object(members)) = (&schema.discriminator, value) else { return };
        let target = self.document.schema(chosen).reference.unwrap_or(chosen);
        let mapped = discriminator.mapping.iter().find(|(_, id)| *id == chosen || *id == target);
        let component = self.document.components.iter().find(|component| component.schema == target);
        let name = match (mapped, component) {
            (Some((value, _)), _) => value,
            (None, Some(component)) if !self.is_listed(target, &discriminator.property) => &component.name,
            _ => return,
        };
        members.insert(discriminator.property.clone(), name.as_str().into());
    }

    /// Whether the values of a member are listed, there or in what a schema extends.
    fn is_listed(&self, id: SchemaId, member: &str) -> bool {
        let mut waiting = vec![id];
        for _ in 0..DEEP {
            let Some(schema) = waiting.pop().map(|id| self.document.schema(id)) else { break };
            let own = schema.properties.iter().filter(|property| property.name == member);
            waiting.extend(
                own.map(|property| property.schema).chain(schema.reference).chain(schema.all_of.iter().copied()),
            );
            let is_text = schema.types.iter().all(|kind| matches!(kind, Primitive::String | Primitive::Object));
            if schema.constant.is_some() || schema.enumeration.is_some() || !is_text {
                return true;
            }
        }
        false
    }

    /// A value of a schema without parts.
    fn plain(&mut self, schema: &'d Schema) -> Value {
        let kind = match self.random.choice(&schema.types) {
            Some(kind) => *kind,
            None if !schema.properties.is_empty() || schema.additional_properties.is_some() => Primitive::Object,
            None if schema.items.is_some() => Primitive::Array,
            None => Primitive::String,
        };
        match kind {
            Primitive::Null => Value::Null,
            Primitive::Boolean => self.random.bool().into(),
            Primitive::Integer => (self.number(schema).round() as i64).into(),
            Primitive::Number => self.number(schema).into(),
            Primitive::String => self.text(schema).into(),
            Primitive::Array => self.list(schema),
            Primitive::Object => {
                let mut members = Map::new();
                self.members(schema, &mut members);
                Value::Object(members)
            }
        }
    }

    fn number(&mut self, schema: &Schema) -> f64 {
        let bounds = &schema.bounds;
        let number = |bound: &Option<Number>| bound.as_ref().and_then(Number::as_f64);
        let least = number(&bounds.minimum).or(number(&bounds.exclusive_minimum).map(|bound| bound + 1.0));
        let most = number(&bounds.maximum).or(number(&bounds.exclusive_maximum).map(|bound| bound - 1.0));
        let (least, most) = match (least, most) {
            (Some(least), Some(most)) => (least, most),
            (Some(least), None) => (least, least + 100.0),
            (None, Some(most)) => (most - 100.0, most),
            (None, None) => (-3.0, 1000.0),
        };
        let step = number(&bounds.multiple_of).unwrap_or(1.0);
        let number = least + (most - least) * self.random.f64();
        ((number / step).round() * step).max(least).min(most)
    }

    fn text(&mut self, schema: &Schema) -> String {
        let formatted = match schema.format.as_deref() {
            Some("date-time") => "2026-01-02T03:04:05Z",
            Some("date") => "2026-01-02",
            Some("time") => "03:04:05Z",
            Some("duration") => "PT5M",
            Some("uuid") => "6f1b9b0e-6b0a-4b7e-9f53-0b8f6a1d2c3e",
            Some("uri" | "url" | "uri-reference") => "https://example.com/a",
            Some("email") => "a@example.com",
            Some("byte") => "aGk=",
            Some("ipv4" | "ip") => "192.0.2.1",
            Some("ipv6") => "2001:db8::1",
            _ => "",
        };
        if !formatted.is_empty() {
            return formatted.to_owned();
        }
        let least = schema.bounds.min_length.unwrap_or(0).min(64) as usize;
        let most = schema.bounds.max_length.map_or(least + 6, |most| (most as usize).min(least + 6));
        let length = self.random.usize(least..=most.max(least));
        (0..length)
            .map(|_| self.random.choice("abc XYZ019-_é,/&=+%;".chars().collect::<Vec<_>>()).unwrap_or('a'))
            .collect()
    }

    fn list(&mut self, schema: &Schema) -> Value {
        let least = schema.bounds.min_items.unwrap_or(0).min(8) as usize;
        let most = if self.depth > SHALLOW { least } else { least + 2 };
        let count = self.random.usize(least..=most).max(schema.prefix_items.len());
        let items = (0..count).map(|index| match schema.prefix_items.get(index).copied().or(schema.items) {
            Some(item) => self.value(item),
            None => json!(index),
        });
        items.collect()
    }

    /// Adds what a schema itself says of members: all that are required, some of the others.
    fn members(&mut self, schema: &'d Schema, members: &mut Map<String, Value>) {
        for property in &schema.properties {
            let is_required = schema.required.iter().any(|(name, _)| *name == property.name);
            if !members.contains_key(&property.name) && (is_required || (self.depth <= SHALLOW && self.random.bool())) {
                let value = self.value(property.schema);
                members.insert(property.name.clone(), value);
            }
        }
        for (name, _) in &schema.required {
            if !members.contains_key(name) {
                members.insert(name.clone(), json!("a"));
            }
        }
        let Some(rest) = schema.additional_properties else { return };
        if self.document.schema(rest).boolean != Some(false) && self.depth <= SHALLOW {
            for number in 0..self.random.usize(..3) {
                members.insert(format!("key{number}"), self.value(rest));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use clientwright::output::Package;
    use clientwright::{Generation, Options};

    use super::*;

    fn document(schema: &str) -> Document {
        let text = format!(
            "openapi: 3.1.0\ninfo: {{title: Values, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n    V: {schema}\n    \
             A: {{type: object, required: [k, a], properties: {{k: {{const: a}}, a: {{type: integer, minimum: 7, maximum: 9}}}}}}\n    \
             L: {{type: object, properties: {{k: {{const: l}}, next: {{$ref: '#/components/schemas/L'}}}}}}\n"
        );
        let options = Options::new(Package::standalone("values", None));
        Generation::from_text("values.yaml", &text, &options).document.expect("it is read")
    }

    #[test]
    fn values_fit_and_differ() {
        for (schema, wanted) in [
            ("{const: x}", 1),
            ("{enum: [x, y, null]}", 2),
            ("{type: boolean}", 2),
            ("{type: integer, minimum: 7, maximum: 9}", 3),
            ("{type: integer, multipleOf: 5, minimum: 10, maximum: 20}", 3),
            ("{type: string, minLength: 3, maxLength: 4}", 5),
            ("{type: string, format: date-time}", 1),
            ("{type: array, minItems: 2, items: {type: integer}}", 5),
            ("{type: [string, integer, 'null']}", 5),
            ("{allOf: [{$ref: '#/components/schemas/A'}, {required: [b], properties: {b: {type: boolean}}}]}", 5),
            ("{oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/L'}]}", 5),
            ("{type: object, additionalProperties: {type: string}}", 5),
            ("{$ref: '#/components/schemas/L'}", 5),
            // None fits.
            ("{allOf: [{type: string}, {type: integer}]}", 0),
        ] {
            let document = document(schema);
            let id = document.components.iter().find(|one| one.name == "V").expect("it is there").schema;
            let values = of(&document, id, 5, 1);
            assert_eq!(values.len(), wanted, "{schema}: {values:?}");
            assert_eq!(of(&document, id, 5, 1), values, "{schema}: the seed decides");
            assert!(values.iter().all(|value| validate(&document, id, value).is_ok()), "{schema}: {values:?}");
        }
    }
}
