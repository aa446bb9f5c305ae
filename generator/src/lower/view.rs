//! What a schema says once its `$ref`, its siblings and its `allOf` are put together.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;
use serde_json::Value;

use crate::openapi::{Discriminator, Document, Primitive, Property, Schema, SchemaId};
use crate::source::Location;

/// The merged keywords of a schema.
#[derive(Debug, Default)]
pub(crate) struct View<'d> {
    pub types: Vec<Primitive>,
    pub format: Option<&'d str>,
    pub binary: bool,
    pub base64: bool,
    pub properties: IndexMap<&'d str, &'d Property>,
    pub required: HashSet<&'d str>,
    pub additional: Option<SchemaId>,
    pub patterns: Vec<SchemaId>,
    pub items: Option<SchemaId>,
    pub prefix_items: &'d [SchemaId],
    pub enumeration: Option<Enumeration<'d>>,
    pub unions: Vec<Alternatives<'d>>,
    /// Of a base that others extend by `allOf`.
    pub discriminators: Vec<&'d Discriminator>,
    /// The schemas that it is put together from.
    pub parts: HashSet<SchemaId>,
    pub stringish: bool,
    pub numberish: bool,
}

/// The values of `enum` or `const`, and the schema that states them.
#[derive(Clone, Debug)]
pub(crate) struct Enumeration<'d> {
    pub values: Vec<(&'d Value, Location)>,
    pub owner: &'d Schema,
}

/// A `oneOf` or `anyOf`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Alternatives<'d> {
    pub branches: &'d [SchemaId],
    pub discriminator: Option<&'d Discriminator>,
}

impl<'d> View<'d> {
    /// The view of one schema.
    pub fn of(document: &'d Document, id: SchemaId) -> Self {
        let mut view = View::default();
        view.add(document, id);
        view
    }

    /// Adds another schema, as a further part of an `allOf`.
    fn add(&mut self, document: &'d Document, id: SchemaId) {
        // A schema adds nothing the second time, be it that it contains itself or that two parts share it.
        if !self.parts.insert(id) {
            return;
        }
        let schema = document.schema(id);
        for part in schema.reference.iter().chain(&schema.all_of) {
            self.add(document, *part);
        }
        self.add_own(document, schema);
    }

    fn add_own(&mut self, document: &'d Document, schema: &'d Schema) {
        self.add_types(schema);
        if let Some(format) = &schema.format {
            self.format = Some(format);
        }
        self.binary |= schema.content_media_type.as_deref().is_some_and(|media| !media.contains("json"))
            && schema.content_encoding.is_none();
        self.base64 |= schema.content_encoding.as_deref().is_some_and(|encoding| encoding.starts_with("base64"));
        for property in &schema.properties {
            let says_more =
                |old: &Property| !document.schema(property.schema).is_bare() || document.schema(old.schema).is_bare();
            match self.properties.get_mut(property.name.as_str()) {
                Some(old) if says_more(old) => *old = property,
                Some(_) => {}
                None => {
                    self.properties.insert(&property.name, property);
                }
            }
        }
        self.required.extend(schema.required.iter().map(|(name, _)| name.as_str()));
        self.additional = schema.additional_properties.or(schema.unevaluated_properties).or(self.additional);
        self.patterns.extend(schema.pattern_properties.iter().map(|(_, schema)| *schema));
        self.items = schema.items.or(self.items);
        if !schema.prefix_items.is_empty() {
            self.prefix_items = &schema.prefix_items;
        }
        self.add_values(schema);
        for branches in [&schema.one_of, &schema.any_of] {
            // A branch that extends the union which lists it takes its members, not its branches.
            let extends = |branch: &SchemaId| {
                let target = document.schema(*branch).target(document).unwrap_or(*branch);
                self.parts.contains(branch) || self.parts.contains(&target)
            };
            if !branches.is_empty() && !branches.iter().any(extends) {
                self.unions.push(Alternatives { branches, discriminator: schema.discriminator.as_ref() });
            }
        }
        if schema.one_of.is_empty() && schema.any_of.is_empty() {
            self.discriminators.extend(&schema.discriminator);
        }
        let bounds = &schema.bounds;
        self.stringish |= bounds.pattern.is_some() || bounds.max_length.is_some() || bounds.min_length.is_some();
        self.numberish |= bounds.minimum.is_some() || bounds.maximum.is_some() || bounds.multiple_of.is_some();
    }

    /// A part that states types narrows those stated before.
    fn add_types(&mut self, schema: &Schema) {
        let stated: Vec<Primitive> = schema.types.iter().copied().filter(|kind| *kind != Primitive::Null).collect();
        if stated.is_empty() {
            return;
        }
        let both: Vec<Primitive> = self.types.iter().copied().filter(|kind| stated.contains(kind)).collect();
        self.types = if both.is_empty() { stated } else { both };
    }

    /// A part that states values narrows those stated before to the ones that both state. Where no value is
    /// common, all are kept, so that no reply is lost; an empty list says nothing.
    fn add_values(&mut self, schema: &'d Schema) {
        let values: Vec<(&'d Value, Location)> = match (&schema.constant, &schema.enumeration) {
            (Some(constant), _) => vec![(constant, schema.at)],
            (None, Some(values)) => values.iter().map(|(value, at)| (value, *at)).collect(),
            (None, None) => return,
        };
        if values.is_empty() {
            return;
        }
        let Some(old) = &mut self.enumeration else {
            self.enumeration = Some(Enumeration { values, owner: schema });
            return;
        };
        let is_common = |(value, _): &(&Value, Location)| values.iter().any(|(other, _)| other == value);
        let common: Vec<(&'d Value, Location)> = old.values.iter().copied().filter(is_common).collect();
        // Names and descriptions come from the schema whose list is the closest to what is left.
        if values.len() == common.len() {
            old.owner = schema;
        }
        if common.is_empty() {
            old.values.extend(values);
        } else {
            old.values = common;
        }
    }

    /// The one type that the keywords speak of, stated or implied.
    pub fn implied_types(&self) -> Vec<Primitive> {
        if !self.types.is_empty() {
            return self.types.clone();
        }
        let object = !self.properties.is_empty() || self.additional.is_some() || !self.patterns.is_empty();
        let array = self.items.is_some() || !self.prefix_items.is_empty();
        let string = self.stringish || self.binary || self.base64 || self.format.is_some_and(is_string_format);
        let implied = [
            (object, Primitive::Object),
            (array, Primitive::Array),
            (string, Primitive::String),
            (self.numberish, Primitive::Number),
        ];
        // Keywords of several types constrain each of them and state none.
        match implied.iter().filter(|(holds, _)| *holds).collect::<Vec<_>>()[..] {
            [(_, kind)] => vec![*kind],
            _ => Vec::new(),
        }
    }
}

impl Schema {
    /// Whether the schema says nothing of a value's type.
    pub(crate) fn is_bare(&self) -> bool {
        self.reference.is_none() && self.all_of.is_empty() && self.says_no_structure() && self.types.is_empty()
    }

    /// Whether everything the schema says itself, beside `$ref`, `allOf` and `type`, is documentation or bounds.
    fn says_no_structure(&self) -> bool {
        self.properties.is_empty()
            && self.required.is_empty()
            && self.additional_properties.is_none()
            && self.unevaluated_properties.is_none()
            && self.pattern_properties.is_empty()
            && self.items.is_none()
            && self.prefix_items.is_empty()
            && self.one_of.is_empty()
            && self.any_of.is_empty()
            && self.enumeration.is_none()
            && self.constant.is_none()
            && self.format.is_none()
    }

    /// The schema that this one only refers to, by `$ref` or by an `allOf`, `oneOf` or `anyOf` of one.
    pub(crate) fn target(&self, document: &Document) -> Option<SchemaId> {
        let one = |branches: &[SchemaId]| match branches {
            [one] => Some(*one),
            _ => None,
        };
        if let Some(reference) = self.reference {
            return (self.all_of.is_empty() && self.says_no_structure()).then_some(reference);
        }
        if !self.all_of.is_empty() {
            let mut speaking = self.all_of.iter().filter(|part| !document.schema(**part).is_bare());
            return match (speaking.next(), speaking.next()) {
                (Some(one), None) if self.says_no_structure() => Some(*one),
                _ => None,
            };
        }
        if self.says_no_structure_but_unions() && self.one_of.is_empty() != self.any_of.is_empty() {
            let branches: Vec<SchemaId> = self
                .one_of
                .iter()
                .chain(&self.any_of)
                .copied()
                .filter(|branch| !document.schema(*branch).is_null())
                .collect();
            return one(&branches);
        }
        None
    }

    fn says_no_structure_but_unions(&self) -> bool {
        self.properties.is_empty()
            && self.required.is_empty()
            && self.additional_properties.is_none()
            && self.pattern_properties.is_empty()
            && self.items.is_none()
            && self.prefix_items.is_empty()
            && self.enumeration.is_none()
            && self.constant.is_none()
    }

    /// Whether only null fits.
    pub(crate) fn is_null(&self) -> bool {
        self.types == [Primitive::Null]
            || self.constant.as_ref().is_some_and(Value::is_null)
            || self
                .enumeration
                .as_ref()
                .is_some_and(|values| !values.is_empty() && values.iter().all(|(value, _)| value.is_null()))
    }

    /// The schemas directly inside this one, without those it refers to.
    pub(crate) fn children(&self) -> impl Iterator<Item = SchemaId> {
        self.properties
            .iter()
            .map(|property| property.schema)
            .chain(self.pattern_properties.iter().map(|(_, schema)| *schema))
            .chain([self.additional_properties, self.unevaluated_properties, self.items].into_iter().flatten())
            .chain(self.prefix_items.iter().copied())
            .chain(self.all_of.iter().copied())
            .chain(self.one_of.iter().copied())
            .chain(self.any_of.iter().copied())
    }
}

/// Whether null fits the schema, beside what else does.
pub(crate) fn is_nullable(document: &Document, id: SchemaId) -> bool {
    nullable(document, id, &mut HashMap::new())
}

/// As [`is_nullable`], with what is known of schemas on the way; one that is being looked at counts as not nullable.
fn nullable(document: &Document, id: SchemaId, known: &mut HashMap<SchemaId, bool>) -> bool {
    if let Some(known) = known.get(&id) {
        return *known;
    }
    known.insert(id, false);
    let schema = document.schema(id);
    let found = schema.nullable
        || schema.types.contains(&Primitive::Null)
        || schema.is_null()
        || schema.enumeration.as_ref().is_some_and(|values| values.iter().any(|(value, _)| value.is_null()))
        || schema.reference.is_some_and(|target| nullable(document, target, known))
        || schema.one_of.iter().chain(&schema.any_of).any(|branch| nullable(document, *branch, known))
        || (!schema.all_of.is_empty()
            && schema.types.is_empty()
            && schema.all_of.iter().all(|part| nullable(document, *part, known)));
    known.insert(id, found);
    found
}

/// Whether a value is kept out of what is printed: by `format: password` or `x-secret`, here or where it leads.
pub(crate) fn is_secret(document: &Document, id: SchemaId) -> bool {
    let mut seen = HashSet::new();
    let mut waiting = vec![id];
    while let Some(id) = waiting.pop() {
        let schema = document.schema(id);
        if schema.secret || schema.format.as_deref() == Some("password") {
            return true;
        }
        if seen.insert(id) {
            waiting.extend(schema.reference.iter().chain(&schema.all_of).chain(&schema.one_of).chain(&schema.any_of));
            waiting.extend(schema.items.iter());
        }
    }
    false
}

/// Whether a `format` is one of strings, so that it implies the type.
fn is_string_format(format: &str) -> bool {
    matches!(
        format,
        "date-time"
            | "date"
            | "time"
            | "duration"
            | "uuid"
            | "uri"
            | "url"
            | "uri-reference"
            | "email"
            | "hostname"
            | "byte"
            | "binary"
            | "password"
            | "ipv4"
            | "ipv6"
    )
}
