//! Schemas.

use std::ops::Deref;

use serde_json::Value;

use super::{Marks, SchemaId};
use crate::source::Location;

/// The primitive types of JSON Schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Primitive {
    Null,
    Boolean,
    Integer,
    Number,
    String,
    Array,
    Object,
}

impl Primitive {
    /// The type as it is written.
    pub fn as_str(self) -> &'static str {
        match self {
            Primitive::Null => "null",
            Primitive::Boolean => "boolean",
            Primitive::Integer => "integer",
            Primitive::Number => "number",
            Primitive::String => "string",
            Primitive::Array => "array",
            Primitive::Object => "object",
        }
    }
}

/// A schema. Keywords that are absent are empty or `None`.
#[derive(Clone, Debug, Default)]
pub struct Schema {
    /// Where it is.
    pub at: Location,
    /// `$ref`, resolved; the other keywords are its siblings.
    pub reference: Option<SchemaId>,
    /// The schemas `true` and `false`.
    pub boolean: Option<bool>,
    /// `title`.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
    /// `readOnly`.
    pub read_only: bool,
    /// `writeOnly`.
    pub write_only: bool,
    /// `x-secret`.
    pub secret: bool,
    /// `nullable` of 3.0, or `x-nullable`.
    pub nullable: bool,
    /// `type`, as a list.
    pub types: Vec<Primitive>,
    /// `format`.
    pub format: Option<String>,
    /// `enum`.
    pub enumeration: Option<Vec<(Value, Location)>>,
    /// `example` and `examples`.
    pub examples: Vec<Location>,
    /// `properties`, in document order.
    pub properties: Vec<Property>,
    /// `required`.
    pub required: Vec<(String, Location)>,
    /// `additionalProperties`; `false` is a schema whose `boolean` is false.
    pub additional_properties: Option<SchemaId>,
    /// `items`.
    pub items: Option<SchemaId>,
    /// `allOf`.
    pub all_of: Vec<SchemaId>,
    /// `oneOf`.
    pub one_of: Vec<SchemaId>,
    /// `anyOf`.
    pub any_of: Vec<SchemaId>,
    /// Bounds and patterns, for documentation and checks.
    pub bounds: Bounds,
    /// Keywords that few schemas have.
    seldom: Option<Box<Seldom>>,
    /// `x-rust-name`.
    pub rust_name: Option<String>,
}

/// Keywords of a schema that few have, and that are large.
#[derive(Clone, Debug, Default)]
pub struct Seldom {
    /// `x-sunset` and `x-stability-level`.
    pub marks: Marks,
    /// `x-advised`: what happens where a member is absent.
    pub advised: Option<String>,
    /// `contentMediaType`.
    pub content_media_type: Option<String>,
    /// `contentEncoding`.
    pub content_encoding: Option<String>,
    /// `const`.
    pub constant: Option<Value>,
    /// `default`.
    pub default: Option<Value>,
    /// `unevaluatedProperties`.
    pub unevaluated_properties: Option<SchemaId>,
    /// `patternProperties`.
    pub pattern_properties: Vec<(String, SchemaId)>,
    /// `propertyNames`.
    pub property_names: Option<SchemaId>,
    /// `prefixItems`.
    pub prefix_items: Vec<SchemaId>,
    /// `not`.
    pub not: Option<SchemaId>,
    /// `discriminator`.
    pub discriminator: Option<Discriminator>,
    /// `x-rust-names`: value of an enum to name of its variant.
    pub rust_names: Vec<(String, String)>,
    /// What others call the values of an enum: `x-enum-varnames` and the like, value to name.
    pub value_names: Vec<(String, String)>,
    /// `x-enum-descriptions`: value of an enum to its meaning.
    pub enum_descriptions: Vec<(String, String)>,
}

static NOT_SAID: Seldom = Seldom {
    marks: Marks { sunset: None, stability: None },
    advised: None,
    content_media_type: None,
    content_encoding: None,
    constant: None,
    default: None,
    unevaluated_properties: None,
    pattern_properties: Vec::new(),
    property_names: None,
    prefix_items: Vec::new(),
    not: None,
    discriminator: None,
    rust_names: Vec::new(),
    value_names: Vec::new(),
    enum_descriptions: Vec::new(),
};

impl Schema {
    /// The schema `{}` at a place.
    pub fn at(at: Location) -> Self {
        Self { at, ..Self::default() }
    }

    /// The keywords that few schemas have, to change them.
    pub fn seldom_mut(&mut self) -> &mut Seldom {
        self.seldom.get_or_insert_default()
    }
}

/// Keywords that few schemas have are read like all others.
impl Deref for Schema {
    type Target = Seldom;

    fn deref(&self) -> &Seldom {
        self.seldom.as_deref().unwrap_or(&NOT_SAID)
    }
}

/// A property of an object schema.
#[derive(Clone, Debug)]
pub struct Property {
    /// Its name on the wire.
    pub name: String,
    /// Where it is.
    pub at: Location,
    /// Its schema.
    pub schema: SchemaId,
}

/// The `discriminator` of a union.
#[derive(Clone, Debug)]
pub struct Discriminator {
    /// Where it is.
    pub at: Location,
    /// The member that tells.
    pub property: String,
    /// `mapping`: value to schema.
    pub mapping: Vec<(String, SchemaId)>,
}

/// The bounds of a schema, if it has any: most have none, and they are large.
#[derive(Clone, Debug, Default)]
pub struct Bounds(Option<Box<Limits>>);

static UNBOUNDED: Limits = Limits {
    minimum: None,
    maximum: None,
    exclusive_minimum: None,
    exclusive_maximum: None,
    multiple_of: None,
    min_length: None,
    max_length: None,
    pattern: None,
    min_items: None,
    max_items: None,
    unique_items: false,
    min_properties: None,
    max_properties: None,
    others: Vec::new(),
};

impl Bounds {
    /// The bounds, to change them.
    pub fn limits_mut(&mut self) -> &mut Limits {
        self.0.get_or_insert_default()
    }
}

impl Deref for Bounds {
    type Target = Limits;

    fn deref(&self) -> &Limits {
        self.0.as_deref().unwrap_or(&UNBOUNDED)
    }
}

/// Keywords that bound a value; documentation and checks read them, types do not.
#[derive(Clone, Debug, Default)]
#[allow(missing_docs)]
pub struct Limits {
    pub minimum: Option<serde_json::Number>,
    pub maximum: Option<serde_json::Number>,
    pub exclusive_minimum: Option<serde_json::Number>,
    pub exclusive_maximum: Option<serde_json::Number>,
    pub multiple_of: Option<serde_json::Number>,
    pub min_length: Option<u64>,
    pub max_length: Option<u64>,
    pub pattern: Option<String>,
    pub min_items: Option<u64>,
    pub max_items: Option<u64>,
    pub unique_items: bool,
    pub min_properties: Option<u64>,
    pub max_properties: Option<u64>,
    /// Keywords that no check understands, each with its value as JSON: `not`, `contains`, …
    pub others: Vec<(String, String)>,
}

impl Limits {
    /// The keywords that are there, with their values, but for the [`others`](Self::others).
    pub fn keywords(&self) -> impl Iterator<Item = (&'static str, Value)> {
        let number = |number: &Option<serde_json::Number>| number.clone().map(Value::Number);
        let count = |count: Option<u64>| count.map(Value::from);
        let all = [
            ("minimum", number(&self.minimum)),
            ("exclusiveMinimum", number(&self.exclusive_minimum)),
            ("maximum", number(&self.maximum)),
            ("exclusiveMaximum", number(&self.exclusive_maximum)),
            ("multipleOf", number(&self.multiple_of)),
            ("minLength", count(self.min_length)),
            ("maxLength", count(self.max_length)),
            ("pattern", self.pattern.clone().map(Value::String)),
            ("minItems", count(self.min_items)),
            ("maxItems", count(self.max_items)),
            ("uniqueItems", self.unique_items.then_some(Value::Bool(true))),
            ("minProperties", count(self.min_properties)),
            ("maxProperties", count(self.max_properties)),
        ];
        all.into_iter().filter_map(|(keyword, value)| Some((keyword, value?)))
    }

    /// Whether one value of a keyword leaves fewer values than another, where both are numbers: a greater minimum, a
    /// smaller maximum.
    pub fn is_stricter(keyword: &str, value: &str, other: &str) -> bool {
        let (Ok(value), Ok(other)) = (value.parse::<f64>(), other.parse::<f64>()) else { return false };
        let keyword = keyword.to_ascii_lowercase();
        (keyword.contains("min") && value > other) || (keyword.contains("max") && value < other)
    }
}
