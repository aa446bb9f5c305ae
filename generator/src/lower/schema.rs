//! Schemas to types: what shape a schema has, and what its members are called.

use crate::diagnostic::codes;
use crate::ir::{
    Additional, Candidate, Case, Direction, Docs, Enum, FloatKind, Home, IntKind, IntegerEnum, Member, Presence, Scope,
    Shape, Struct, Tag, TextFormat, Type, TypeId,
};
use crate::lower::view::{Enumeration, View, is_nullable, is_secret};
use crate::lower::{Lowering, docs, text};
use crate::openapi::{Primitive, Property, Schema, SchemaId};
use crate::source::Location;

/// Where a schema stands, which decides the name of a type defined there.
#[derive(Clone, Debug)]
pub(crate) struct TypePosition {
    /// The module it belongs to.
    pub home: Home,
    /// The name it gets, should it need one.
    pub name: String,
    /// The component whose own schema this is.
    pub component: Option<u32>,
}

impl TypePosition {
    /// The position of a schema inside this one.
    pub fn inside(&self, wire: &str) -> Self {
        let part = Scope::new(Case::Pascal, &[]).one(wire, None, Location::default()).0;
        Self { home: self.home, name: format!("{}{part}", self.name), component: None }
    }

    /// The same position, for a part of the schema that gets no name of its own.
    pub fn within(&self) -> Self {
        Self { component: None, ..self.clone() }
    }
}

/// Schemas whose shapes are worked out inside one another.
const MAX_SHAPING: usize = 200;

/// Names of a struct that its members can't have.
const RESERVED_MEMBERS: &[&str] = &["additional_properties", "clone", "default", "new"];

impl<'d> Lowering<'d> {
    /// The type of a schema where it is used, null included.
    pub(crate) fn usage(&mut self, id: SchemaId, place: &TypePosition) -> Type {
        match self.type_of(id, place) {
            plain @ (Type::Any | Type::Null | Type::Option(_)) => plain,
            ty if is_nullable(self.document, id) => Type::Option(Box::new(ty)),
            ty => ty,
        }
    }

    /// The type of a schema, null aside.
    pub(crate) fn type_of(&mut self, id: SchemaId, place: &TypePosition) -> Type {
        if place.component.is_none() {
            if let Some(component) = self.component_of.get(&id) {
                return match self.config.types.get(&self.component_wires[*component as usize]) {
                    Some(foreign) => Type::Foreign(foreign.clone()),
                    None => Type::Named(TypeId(*component)),
                };
            }
            if let Some(ty) = self.type_in_its_component(id, place) {
                return ty;
            }
        }
        if let Some(target) = self.document.schema(id).target(self.document) {
            return self.type_of_target(id, target, place);
        }
        if self.is_endless(id, place) {
            return Type::Any;
        }
        let ty = self.shape_of(id, place);
        self.shaping.pop();
        if place.component.is_none() {
            self.inline.insert(id, ty.clone());
        }
        ty
    }

    /// Whether the shape of a schema is needed to tell the shape of the same schema, or too many others are: reported,
    /// for a walk that goes on would have no end. What goes through a component by its name is never endless.
    fn is_endless(&mut self, id: SchemaId, place: &TypePosition) -> bool {
        let again = self.shaping.contains(&(id, place.home));
        if !again && self.shaping.len() < MAX_SHAPING {
            self.shaping.push((id, place.home));
            return false;
        }
        let message = match again {
            true => "this schema is a part of itself, and has no name to refer to it by",
            false => "this schema lies in too many others to be followed",
        };
        let at = self.document.schema(id).at;
        self.diagnostics
            .error(codes::TOO_DEEP, at, message)
            .help("move it to `components.schemas`, and refer to it with `$ref`");
        true
    }

    /// A schema that is only another name for its target.
    fn type_of_target(&mut self, id: SchemaId, target: SchemaId, place: &TypePosition) -> Type {
        if self.following.contains(&id) {
            // A reference that leads back to itself allows anything; the checks have reported it.
            return Type::Any;
        }
        self.following.push(id);
        let ty = self.type_of(target, &place.within());
        self.following.pop();
        ty
    }

    /// The type that an inline schema has in the component it was written in, wherever it is used.
    fn type_in_its_component(&mut self, id: SchemaId, place: &TypePosition) -> Option<Type> {
        if let Some(ty) = self.inline.get(&id) {
            return Some(ty.clone());
        }
        let owner = self.owner.get(id.0 as usize).copied().flatten()?;
        if place.home == Home::Component(owner) {
            return None;
        }
        self.lower_component(owner);
        self.inline.get(&id).cloned()
    }

    fn shape_of(&mut self, id: SchemaId, place: &TypePosition) -> Type {
        let document = self.document;
        let schema = document.schema(id);
        if schema.boolean.is_some() {
            return Type::Any;
        }
        let view = View::of(document, id);
        if let Some(values) = &view.enumeration
            && let Some(ty) = self.enumeration(schema, values, &view.types, place)
        {
            return ty;
        }
        if !view.unions.is_empty()
            && let Some(ty) = self.union(schema, &view, place)
        {
            return ty;
        }
        match view.implied_types()[..] {
            [] => Type::Any,
            [kind] => self.single(schema, kind, &view, place),
            [Primitive::Integer, Primitive::Number] | [Primitive::Number, Primitive::Integer] => {
                Type::Float(FloatKind::F64)
            }
            ref kinds => self.union_of_primitives(schema, kinds, &view, place),
        }
    }

    /// The type of a schema that allows one primitive type.
    pub(crate) fn single(&mut self, schema: &Schema, kind: Primitive, view: &View<'d>, place: &TypePosition) -> Type {
        match kind {
            Primitive::Null => Type::Null,
            Primitive::Boolean => Type::Bool,
            Primitive::Integer => Type::Int(int_kind(view.format)),
            Primitive::Number => number(view.format),
            Primitive::String => self.string(view),
            Primitive::Array => self.array(view, place),
            Primitive::Object => self.object(schema, view, place),
        }
    }

    fn string(&self, view: &View<'_>) -> Type {
        if let Some(foreign) = view.format.and_then(|format| self.config.formats.get(format)) {
            return Type::Foreign(foreign.clone());
        }
        match view.format {
            _ if view.base64 => Type::Text(TextFormat::Base64),
            Some("date-time") => Type::Text(TextFormat::DateTime),
            Some("date") => Type::Text(TextFormat::Date),
            Some("time") => Type::Text(TextFormat::Time),
            Some("duration") => Type::Text(TextFormat::Duration),
            Some("uuid") => Type::Text(TextFormat::Uuid),
            Some("uri" | "url") => Type::Text(TextFormat::Uri),
            Some("byte") => Type::Text(TextFormat::Base64),
            Some("decimal") => Type::Text(TextFormat::Decimal),
            _ => Type::String,
        }
    }

    fn array(&mut self, view: &View<'d>, place: &TypePosition) -> Type {
        let inner = place.inside("Item");
        if view.prefix_items.is_empty() {
            let item = view.items.map_or(Type::Any, |items| self.usage(items, &inner));
            return Type::Vec(Box::new(item));
        }
        // Rust has no type for a list whose places differ; one type fits when all of them agree.
        let schemas: Vec<SchemaId> = view.prefix_items.iter().copied().chain(view.items).collect();
        let mut types: Vec<Type> = Vec::new();
        for (index, schema) in schemas.into_iter().enumerate() {
            if self.document.schema(schema).boolean == Some(false) {
                continue;
            }
            types.push(self.usage(schema, &inner.inside(&index.to_string())));
        }
        types.dedup();
        Type::Vec(Box::new(if types.len() == 1 { types.remove(0) } else { Type::Any }))
    }

    fn object(&mut self, schema: &Schema, view: &View<'d>, place: &TypePosition) -> Type {
        if !view.properties.is_empty() {
            return self.named(schema, place, |lowering, place| lowering.plain_structure(view, place));
        }
        let value = match (view.additional, &view.patterns[..]) {
            (Some(additional), []) if self.document.schema(additional).boolean.is_none() => Some(additional),
            (None, [pattern]) => Some(*pattern),
            (Some(additional), [pattern]) if self.document.schema(additional).boolean == Some(false) => Some(*pattern),
            _ => None,
        };
        let value = value.map_or(Type::Any, |value| self.usage(value, &place.inside("Value")));
        Type::Map(Box::new(value))
    }

    pub(crate) fn plain_structure(&mut self, view: &View<'d>, place: &TypePosition) -> Shape {
        let properties: Vec<&Property> = view.properties.values().copied().collect();
        let names = self.member_names(&properties);
        let mut members = Vec::with_capacity(properties.len());
        for (property, name) in properties.into_iter().zip(names) {
            let required = view.required.contains(property.name.as_str());
            members.push(self.member(property, name, required, place));
        }
        Shape::Struct(Struct { members, additional: self.additional(view, place) })
    }

    /// Fields for properties, in their order.
    pub(crate) fn member_names(&mut self, properties: &[&Property]) -> Vec<crate::ir::Ident> {
        let document = self.document;
        let candidates: Vec<Candidate<'_>> = properties
            .iter()
            .map(|property| Candidate {
                wire: &property.name,
                chosen: document.schema(property.schema).rust_name.as_deref(),
                at: property.at,
            })
            .collect();
        let (names, collisions) = Scope::new(Case::Snake, RESERVED_MEMBERS).assign(&candidates);
        self.report_collisions("member", collisions);
        names
    }

    fn member(&mut self, property: &Property, name: crate::ir::Ident, required: bool, place: &TypePosition) -> Member {
        let schema = self.document.schema(property.schema);
        let nullable = is_nullable(self.document, property.schema);
        let ty = self.type_of(property.schema, &place.inside(&property.name));
        let direction = match (schema.read_only, schema.write_only) {
            (true, false) => Direction::Reply,
            (false, true) => Direction::Request,
            _ => Direction::Both,
        };
        let open = matches!(ty, Type::Any | Type::Null);
        let (ty, presence) = match (required, nullable && !open) {
            (true, true) => (Type::Option(Box::new(ty)), Presence::Required),
            (true, false) => (ty, Presence::Required),
            (false, true) => (ty, Presence::Nullable),
            (false, false) => (ty, Presence::Optional),
        };
        Member {
            at: property.at,
            wire: property.name.clone(),
            name,
            docs: docs::of_value(self, schema),
            ty,
            presence,
            direction,
            secret: is_secret(self.document, property.schema),
        }
    }

    fn additional(&mut self, view: &View<'d>, place: &TypePosition) -> Additional {
        match view.additional {
            None => Additional::Open,
            Some(id) => match self.document.schema(id).boolean {
                Some(true) => Additional::Open,
                Some(false) if view.patterns.is_empty() => Additional::Closed,
                Some(false) => Additional::Open,
                None => match self.usage(id, &place.inside("Value")) {
                    Type::Any => Additional::Open,
                    ty => Additional::Typed(ty),
                },
            },
        }
    }

    /// The type of a schema that lists its values; `None` when their types are such that the list only documents.
    fn enumeration(
        &mut self,
        schema: &Schema,
        values: &Enumeration<'d>,
        types: &[Primitive],
        place: &TypePosition,
    ) -> Option<Type> {
        let present: Vec<_> = values.values.iter().filter(|(value, _)| !value.is_null()).collect();
        if present.is_empty() {
            return Some(Type::Null);
        }
        let owner = values.owner;
        if let Some(ty) = self.quoted(schema, owner, &present, types, place) {
            return Some(ty);
        }
        if let Some(texts) = present.iter().map(|(value, at)| Some((value.as_str()?, *at))).collect::<Option<Vec<_>>>()
        {
            return Some(self.named(schema, place, |lowering, _| lowering.string_enum(owner, &texts)));
        }
        let integers: Option<Vec<_>> = present.iter().map(|(value, at)| Some((value.as_i64()?, *at))).collect();
        integers.map(|integers| self.named(schema, place, |lowering, _| lowering.integer_enum(owner, &integers)))
    }

    /// Values in quotes of a type that is no text, where each is one of that type: the type wins.
    fn quoted(
        &mut self,
        schema: &Schema,
        owner: &Schema,
        values: &[&(&serde_json::Value, Location)],
        types: &[Primitive],
        place: &TypePosition,
    ) -> Option<Type> {
        let texts: Vec<(&str, Location)> =
            values.iter().map(|(value, at)| Some((value.as_str()?, *at))).collect::<Option<_>>()?;
        match types {
            [Primitive::Integer] => {
                let integers: Vec<(i64, Location)> =
                    texts.iter().map(|(text, at)| Some((text.parse().ok()?, *at))).collect::<Option<_>>()?;
                Some(self.named(schema, place, |lowering, _| lowering.integer_enum(owner, &integers)))
            }
            [Primitive::Boolean] if texts.iter().all(|(text, _)| text.parse::<bool>().is_ok()) => Some(Type::Bool),
            [Primitive::Number] if texts.iter().all(|(text, _)| text.parse::<f64>().is_ok()) => {
                Some(Type::Float(FloatKind::F64))
            }
            _ => None,
        }
    }

    /// An enum over texts; values that are listed twice count once.
    pub(crate) fn string_enum(&mut self, owner: &Schema, texts: &[(&str, Location)]) -> Shape {
        let mut distinct: Vec<(&str, Location)> = Vec::with_capacity(texts.len());
        let mut seen = std::collections::HashSet::with_capacity(texts.len());
        distinct.extend(texts.iter().filter(|(text, _)| seen.insert(*text)));
        let names = self.variant_names(owner, &distinct);
        let values = distinct
            .into_iter()
            .zip(names)
            .map(|((wire, at), name)| Tag { at, wire: wire.to_owned(), name, docs: value_docs(owner, wire) })
            .collect();
        Shape::Enum(Enum { values })
    }

    fn integer_enum(&mut self, owner: &Schema, integers: &[(i64, Location)]) -> Shape {
        let mut distinct = integers.to_vec();
        distinct.sort_by_key(|(value, _)| *value);
        distinct.dedup_by_key(|(value, _)| *value);
        let texts: Vec<(String, Location)> = distinct.iter().map(|(value, at)| (value.to_string(), *at)).collect();
        let borrowed: Vec<(&str, Location)> = texts.iter().map(|(text, at)| (text.as_str(), *at)).collect();
        let names = self.variant_names(owner, &borrowed);
        let values = distinct
            .iter()
            .zip(names)
            .map(|((wire, at), name)| Tag { at: *at, wire: *wire, name, docs: value_docs(owner, &wire.to_string()) })
            .collect();
        Shape::IntegerEnum(IntegerEnum { values })
    }

    fn variant_names(&mut self, owner: &Schema, texts: &[(&str, Location)]) -> Vec<crate::ir::Ident> {
        let candidates: Vec<Candidate<'_>> = texts
            .iter()
            .map(|(wire, at)| Candidate {
                wire: look_up(&owner.value_names, wire).unwrap_or(wire),
                chosen: look_up(&owner.rust_names, wire),
                at: *at,
            })
            .collect();
        let (names, collisions) = Scope::new(Case::Pascal, &["UnknownValue"]).assign(&candidates);
        self.report_collisions("value", collisions);
        names
    }

    /// Defines a named type, for the component whose schema this is or for the place of an inline schema.
    pub(crate) fn named(
        &mut self,
        schema: &Schema,
        place: &TypePosition,
        shape: impl FnOnce(&mut Self, &TypePosition) -> Shape,
    ) -> Type {
        let (id, name) = match place.component {
            Some(component) => (TypeId(component), self.component_names[component as usize].clone()),
            None => {
                let chosen = schema.rust_name.as_deref().unwrap_or(&place.name);
                (self.reserve(), self.claim(place.home, chosen, schema.at))
            }
        };
        let inner = TypePosition { home: place.home, name: name.as_str().to_owned(), component: None };
        let shape = shape(self, &inner);
        self.fill(id, schema, place.home, name, shape);
        Type::Named(id)
    }
}

fn int_kind(format: Option<&str>) -> IntKind {
    match format {
        Some("int8") => IntKind::I8,
        Some("int16") => IntKind::I16,
        Some("int32") => IntKind::I32,
        Some("uint8") => IntKind::U8,
        Some("uint16") => IntKind::U16,
        Some("uint32" | "uint") => IntKind::U32,
        Some("uint64") => IntKind::U64,
        _ => IntKind::I64,
    }
}

fn number(format: Option<&str>) -> Type {
    match format {
        Some("float") => Type::Float(FloatKind::F32),
        Some("int32") => Type::Int(IntKind::I32),
        Some("int64") => Type::Int(IntKind::I64),
        _ => Type::Float(FloatKind::F64),
    }
}

fn look_up<'a>(entries: &'a [(String, String)], key: &str) -> Option<&'a str> {
    entries.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
}

fn value_docs(owner: &Schema, wire: &str) -> Docs {
    let meaning = look_up(&owner.enum_descriptions, wire).map(text::markdown);
    Docs { text: meaning.unwrap_or_else(|| text::code(if wire.is_empty() { "\"\"" } else { wire })), deprecated: false }
}
