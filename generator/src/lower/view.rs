//! What a schema says once its `$ref`, its siblings and its `allOf` are put together.

use std::collections::HashSet;

use indexmap::IndexMap;
use rustc_hash::FxHashSet;
use serde_json::Value;

use crate::ir::TextFormat;
use crate::openapi::{Discriminator, Document, Primitive, Property, Schema, SchemaId};
use crate::source::Location;

/// The schemas that apply to one value: mostly one, several where parts of an `allOf` describe the same member.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Parts {
    first: SchemaId,
    rest: Vec<SchemaId>,
}

impl Parts {
    pub fn one(id: SchemaId) -> Self {
        Self { first: id, rest: Vec::new() }
    }

    /// `None` without a schema.
    pub fn of(ids: impl IntoIterator<Item = SchemaId>) -> Option<Self> {
        let mut ids = ids.into_iter();
        let mut parts = Self::one(ids.next()?);
        ids.for_each(|id| parts.add(id));
        Some(parts)
    }

    fn add(&mut self, id: SchemaId) {
        if self.iter().all(|known| known != id) {
            self.rest.push(id);
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = SchemaId> {
        std::iter::once(self.first).chain(self.rest.iter().copied())
    }

    /// The schema, where there is one alone.
    pub fn single(&self) -> Option<SchemaId> {
        self.rest.is_empty().then_some(self.first)
    }

    /// The schema that was stated last: what it says of itself wins.
    pub fn last(&self) -> SchemaId {
        self.rest.last().copied().unwrap_or(self.first)
    }
}

/// The merged keywords of a schema.
#[derive(Debug, Default)]
pub(crate) struct View<'d> {
    pub types: Vec<Primitive>,
    pub format: Option<&'d str>,
    pub binary: bool,
    pub encoding: Option<TextFormat>,
    pub properties: IndexMap<&'d str, Described<'d>>,
    pub required: HashSet<&'d str>,
    pub additional: Option<Parts>,
    pub patterns: Vec<SchemaId>,
    pub items: Option<Parts>,
    pub prefix_items: &'d [SchemaId],
    pub least_items: u64,
    pub enumeration: Option<Enumeration<'d>>,
    pub unions: Vec<Alternatives<'d>>,
    /// Of a base that others extend by `allOf`.
    pub discriminators: Vec<&'d Discriminator>,
    /// The schemas that it is put together from.
    pub parts: FxHashSet<SchemaId>,
    /// Keywords of two parts that no value fits at once.
    pub contradictions: Vec<Contradiction>,
    pub stringish: bool,
    pub numberish: bool,
    types_at: Location,
    format_at: Location,
}

/// A property, and all schemas that describe it.
#[derive(Clone, Debug)]
pub(crate) struct Described<'d> {
    /// The one that documents it.
    pub property: &'d Property,
    pub schemas: Parts,
}

/// The values of `enum` or `const`, and the schema that states them.
#[derive(Clone, Debug)]
pub(crate) struct Enumeration<'d> {
    pub values: Vec<(&'d Value, Location)>,
    pub owner: &'d Schema,
}

/// A `oneOf` or `anyOf`, or the schemas that extend a base with a discriminator.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Alternatives<'d> {
    pub branches: &'d [SchemaId],
    pub discriminator: Option<&'d Discriminator>,
}

/// Two parts of an `allOf` that no value fits at once.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Contradiction {
    pub keyword: &'static str,
    pub at: Location,
    pub other: Location,
}

impl<'d> View<'d> {
    /// The view of one schema.
    pub fn of(document: &'d Document, id: SchemaId) -> Self {
        let mut view = View::default();
        view.add(document, id, true);
        view
    }

    /// The view of schemas that apply to one value.
    pub fn of_parts(document: &'d Document, parts: &Parts) -> Self {
        let mut view = View::default();
        for id in parts.iter() {
            view.add(document, id, parts.single().is_some());
        }
        view
    }

    /// Adds another schema, as a further part of an `allOf`. The root is the one that the view is of.
    fn add(&mut self, document: &'d Document, id: SchemaId, is_root: bool) {
        // A schema adds nothing the second time, be it that it contains itself or that two parts share it.
        if !self.parts.insert(id) {
            return;
        }
        let schema = document.schema(id);
        for part in schema.reference.iter().chain(&schema.all_of) {
            self.add(document, *part, false);
        }
        self.add_types(schema);
        self.add_format(schema);
        self.add_members(document, schema);
        self.add_values(schema);
        self.add_unions(document, id, is_root);
        let bounds = &schema.bounds;
        self.stringish |= bounds.pattern.is_some() || bounds.max_length.is_some() || bounds.min_length.is_some();
        self.numberish |= bounds.minimum.is_some() || bounds.maximum.is_some() || bounds.multiple_of.is_some();
        self.least_items = self.least_items.max(bounds.min_items.unwrap_or(0));
    }

    /// A part that states types narrows those stated before. Where no type is common, all are kept, so that no reply
    /// is lost.
    fn add_types(&mut self, schema: &Schema) {
        let stated: Vec<Primitive> = schema.types.iter().copied().filter(|kind| *kind != Primitive::Null).collect();
        if stated.is_empty() {
            return;
        }
        let mut both: Vec<Primitive> = Vec::new();
        for kind in self.types.iter().copied().chain(stated.iter().copied()) {
            let fits = |kinds: &[Primitive]| {
                kinds.contains(&kind) || (kind == Primitive::Integer && kinds.contains(&Primitive::Number))
            };
            if fits(&self.types) && fits(&stated) && !both.contains(&kind) {
                both.push(kind);
            }
        }
        if self.types.is_empty() {
            self.types = stated;
        } else if both.is_empty() {
            self.contradictions.push(Contradiction { keyword: "type", at: schema.at, other: self.types_at });
            self.types.extend(stated);
        } else {
            self.types = both;
        }
        self.types_at = schema.at;
    }

    /// Two formats are none: a text, or a number of any size.
    fn add_format(&mut self, schema: &'d Schema) {
        if let Some(format) = schema.format.as_deref() {
            match self.format {
                Some(other) if other != format => {
                    self.contradictions.push(Contradiction { keyword: "format", at: schema.at, other: self.format_at });
                    self.format = None;
                }
                _ => self.format = Some(format),
            }
            self.format_at = schema.at;
        }
        self.binary |= schema.content_media_type.as_deref().is_some_and(|media| !media.contains("json"))
            && schema.content_encoding.is_none();
        self.encoding = self.encoding.or(schema.content_encoding.as_deref().and_then(encoding));
    }

    fn add_members(&mut self, document: &'d Document, schema: &'d Schema) {
        for property in &schema.properties {
            let says_more =
                |old: &Property| !document.schema(property.schema).is_bare() || document.schema(old.schema).is_bare();
            match self.properties.get_mut(property.name.as_str()) {
                Some(known) => {
                    known.schemas.add(property.schema);
                    if says_more(known.property) {
                        known.property = property;
                    }
                }
                None => {
                    let described = Described { property, schemas: Parts::one(property.schema) };
                    self.properties.insert(&property.name, described);
                }
            }
        }
        self.required.extend(schema.required.iter().map(|(name, _)| name.as_str()));
        let further = schema.additional_properties.or(schema.unevaluated_properties);
        narrow(document, &mut self.additional, further);
        narrow(document, &mut self.items, schema.items);
        self.patterns.extend(schema.pattern_properties.iter().map(|(_, schema)| *schema));
        if !schema.prefix_items.is_empty() {
            self.prefix_items = &schema.prefix_items;
        }
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
        let stated: HashSet<&Value> = values.iter().map(|(value, _)| *value).collect();
        let common: Vec<(&'d Value, Location)> =
            old.values.iter().copied().filter(|(value, _)| stated.contains(value)).collect();
        if common.is_empty() {
            self.contradictions.push(Contradiction { keyword: "enum", at: schema.at, other: old.owner.at });
        }
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

    /// The branches of a schema, or the schemas that extend a base with a discriminator. One that extends the schema
    /// which lists it takes its members, not its branches.
    fn add_unions(&mut self, document: &'d Document, id: SchemaId, is_root: bool) {
        let schema = document.schema(id);
        let heirs = document.heirs(id);
        let discriminator = schema.discriminator.as_ref();
        for branches in [&schema.one_of, &schema.any_of] {
            let extends = |branch: &SchemaId| {
                let target = document.schema(*branch).target(document).unwrap_or(*branch);
                self.parts.contains(branch)
                    || self.parts.contains(&target)
                    || (!is_root && (document.is_heir(id, *branch) || document.is_heir(id, target)))
            };
            if !branches.is_empty() && !branches.iter().any(extends) {
                self.unions.push(Alternatives { branches, discriminator });
            }
        }
        if !schema.one_of.is_empty() || !schema.any_of.is_empty() {
            return;
        }
        if is_root && discriminator.is_some() && !heirs.is_empty() {
            self.unions.push(Alternatives { branches: heirs, discriminator });
        } else {
            self.discriminators.extend(discriminator);
        }
    }

    /// The types that are stated or implied, or those of the values that are listed.
    pub fn possible_types(&self) -> Vec<Primitive> {
        let implied = self.implied_types();
        if !implied.is_empty() {
            return implied;
        }
        let values = self.enumeration.iter().flat_map(|listed| &listed.values);
        let kinds = values.map(|(value, _)| match value {
            Value::Null => Primitive::Null,
            Value::Bool(_) => Primitive::Boolean,
            Value::Number(_) => Primitive::Number,
            Value::String(_) => Primitive::String,
            Value::Array(_) => Primitive::Array,
            Value::Object(_) => Primitive::Object,
        });
        kinds.collect()
    }

    /// Whether it says of a value at most how large it is, or what an object has to have.
    pub fn only_bounds(&self) -> bool {
        self.types.is_empty()
            && self.format.is_none()
            && !self.binary
            && self.encoding.is_none()
            && self.enumeration.is_none()
            && self.unions.is_empty()
            && self.properties.is_empty()
            && self.additional.is_none()
            && self.patterns.is_empty()
            && self.items.is_none()
            && self.prefix_items.is_empty()
    }

    /// The one type that the keywords speak of, stated or implied.
    pub fn implied_types(&self) -> Vec<Primitive> {
        if !self.types.is_empty() {
            return self.types.clone();
        }
        let object = !self.properties.is_empty() || self.additional.is_some() || !self.patterns.is_empty();
        let array = self.items.is_some() || !self.prefix_items.is_empty();
        let string =
            self.stringish || self.binary || self.encoding.is_some() || self.format.is_some_and(is_string_format);
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

/// Adds a schema to those that every item, or every further member, has to fit: `true` says nothing, `false` ends it.
fn narrow(document: &Document, known: &mut Option<Parts>, further: Option<SchemaId>) {
    let Some(further) = further else { return };
    let boolean = |id: SchemaId| document.schema(id).boolean;
    match known {
        Some(parts) if boolean(parts.first) == Some(false) => {}
        Some(parts) if boolean(parts.first).is_none() && boolean(further).is_none() => parts.add(further),
        Some(_) if boolean(further) == Some(true) => {}
        _ => *known = Some(Parts::one(further)),
    }
}

/// Whether a `format` is one of strings, so that it implies the type.
/// The type of bytes that a text encodes. Other encodings are texts, as they are sent.
pub(super) fn encoding(name: &str) -> Option<TextFormat> {
    match name {
        _ if name.eq_ignore_ascii_case("base64") => Some(TextFormat::Base64),
        _ if name.eq_ignore_ascii_case("base64url") => Some(TextFormat::Base64Url),
        _ => None,
    }
}

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
