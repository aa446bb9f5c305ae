//! The second walk: each definition gets its shape, in any order, since every name is known.

use crate::diagnostic::codes;
use crate::ir::{
    Additional, Candidate, Case, Direction, Docs, Enum, Flattened, Home, Ident, IntegerEnum, Member, Presence, Scope,
    Shape, Struct, Tag, Type, TypeId, Union, UnionVariant, VariantTest,
};
use crate::lower::depth::not_too_deep;
use crate::lower::form::{AdditionalForm, FlattenedForm, Form, Node, Role, StructForm, TupleForm};
use crate::lower::listed::Listed;
use crate::lower::place::{Placed, TypePosition};
use crate::lower::union::{BranchForm, UnionForm};
use crate::lower::{Lowering, docs, framework, text};
use crate::openapi::{Property, Schema, SchemaId};
use crate::source::Location;

/// Names of a struct that its members can't have.
const RESERVED_MEMBERS: &[&str] = &["additional_properties", "clone", "default", "new"];

/// As [`RESERVED_MEMBERS`], beside a union.
const RESERVED_BESIDE: &[&str] = &["additional_properties", "clone", "default", "new", "variant"];

impl<'d> Lowering<'d> {
    /// The type of a schema that an operation uses, null included.
    pub(crate) fn usage(&mut self, id: SchemaId, place: &TypePosition) -> Type {
        self.place_and_shape(id, place);
        self.usage_of(&Node::one(id), place.home)
    }

    /// The type of a schema that an operation uses, null aside.
    pub(crate) fn type_of(&mut self, id: SchemaId, place: &TypePosition) -> Type {
        self.place_and_shape(id, place);
        self.type_at(&Node::one(id), place.home)
    }

    /// Shapes everything that was placed.
    pub(crate) fn shape_all(&mut self) {
        for placed in std::mem::take(&mut self.unshaped) {
            self.shape(placed);
        }
    }

    fn shape(&mut self, placed: Placed) {
        let document = self.document;
        let Placed { id, node, home, name } = placed;
        let schema = document.schema(node.parts.last());
        let shape = match self.form(&node) {
            Form::Struct(form) => self.struct_shape(&form, home),
            Form::Texts(listed) => Shape::Enum(Enum { values: self.values(&listed) }),
            Form::Integers(listed) => Shape::IntegerEnum(IntegerEnum { values: self.values(&listed) }),
            Form::Union(form) => self.union_shape(schema, &form, home),
            form => Shape::Alias(self.type_of_form(form, home)),
        };
        let mut docs = docs::of_type(self, schema);
        if node.role != Role::Whole {
            // The schema's own words are those of what it stands in.
            docs.text = String::new();
        }
        self.define(id, schema.at, home, name, docs, shape);
    }

    /// The type of a node in a module, null included.
    fn usage_of(&self, node: &Node, here: Home) -> Type {
        match not_too_deep(self.type_at(node, here)) {
            plain @ (Type::Any | Type::Null | Type::Option(_)) => plain,
            ty if self.is_nullable(node) => Type::Option(Box::new(ty)),
            ty => ty,
        }
    }

    pub(super) fn is_nullable(&self, node: &Node) -> bool {
        node.role == Role::Whole && node.parts.iter().all(|id| self.nullable[id.0 as usize])
    }

    /// The type of a node in a module, null aside.
    pub(crate) fn type_at(&self, node: &Node, here: Home) -> Type {
        if let Some(component) = node.single().and_then(|id| self.component_of.get(&id)) {
            return match self.config.types.get(&self.component_wires[*component as usize]) {
                Some(foreign) => Type::Foreign(foreign.clone()),
                None => Type::Named(TypeId(*component)),
            };
        }
        match self.definition_of(node, here) {
            Some(id) => Type::Named(id),
            None => self.type_of_form(self.form(node), here),
        }
    }

    /// The type of a form that is no definition.
    pub(crate) fn type_of_form(&self, form: Form<'d>, here: Home) -> Type {
        let item = |node: Option<Node>| node.map_or(Type::Any, |node| self.usage_of(&node, here));
        match form {
            Form::Plain(ty) => ty,
            Form::Another(target) => self.type_at(&Node::one(target), here),
            Form::Clearable(node) => Type::Clearable(Box::new(self.usage_of(&node, here))),
            Form::List(node) => Type::Vec(Box::new(item(node))),
            Form::Map(node) => Type::Map(Box::new(item(node))),
            Form::Places(nodes) => {
                // Rust has no type for a list whose places differ; one type fits when all of them agree.
                let types: Vec<Type> = nodes.into_iter().map(|node| self.usage_of(&node, here)).collect();
                Type::Vec(Box::new(only(&types).unwrap_or(Type::Any)))
            }
            Form::Tuple(form) => self.tuple(&form, here),
            // The first walk places every definition.
            Form::Struct(_) | Form::Texts(_) | Form::Integers(_) | Form::Union(_) => Type::Any,
        }
    }

    fn tuple(&self, form: &TupleForm, here: Home) -> Type {
        let types: Vec<Type> = form.places.iter().map(|node| self.usage_of(node, here)).collect();
        if let Some(only) = only(&types).filter(|_| !form.closed) {
            // More of the same may follow.
            return Type::Vec(Box::new(only));
        }
        Type::Tuple(types)
    }

    fn struct_shape(&mut self, form: &StructForm<'d>, home: Home) -> Shape {
        let properties: Vec<&Property> = form.members.iter().map(|member| member.property).collect();
        let names = self.member_names(&properties, form.flattened.is_some());
        let mut members = Vec::with_capacity(properties.len());
        for (member, name) in form.members.iter().zip(names) {
            members.push(self.member(member.property, &member.node, name, member.required, home));
        }
        let additional = match &form.additional {
            AdditionalForm::Closed => Additional::Closed,
            AdditionalForm::Open => Additional::Open,
            AdditionalForm::Typed(node) => match self.usage_of(node, home) {
                Type::Any => Additional::Open,
                ty => Additional::Typed(ty),
            },
        };
        let hides_additional = matches!(&form.additional, AdditionalForm::Typed(node)
            if node.parts.iter().any(|id| self.secret.contains(&id)));
        let flattened = form.flattened.as_ref().map(|union| self.flattened(union, home));
        let constants = form.constants.clone();
        Shape::Struct(Struct { members, constants, additional, hides_additional, flattened })
    }

    fn flattened(&self, form: &FlattenedForm, home: Home) -> Flattened {
        let name = Scope::new(Case::Snake, &[]).one("variant", None, Location::default()).0;
        Flattened { name, ty: self.type_at(&form.node, home), members: form.members.clone() }
    }

    /// Fields for properties, in their order.
    pub(crate) fn member_names(&mut self, properties: &[&Property], beside_union: bool) -> Vec<Ident> {
        let document = self.document;
        let candidates: Vec<Candidate<'_>> = properties
            .iter()
            .map(|property| Candidate {
                wire: &property.name,
                chosen: document.schema(property.schema).rust_name.as_deref(),
                at: property.at,
            })
            .collect();
        let reserved = if beside_union { RESERVED_BESIDE } else { RESERVED_MEMBERS };
        let (names, collisions) = Scope::new(Case::Snake, reserved).assign(&candidates);
        self.report_collisions("member", collisions);
        names
    }

    fn member(&mut self, property: &Property, node: &Node, name: Ident, required: bool, home: Home) -> Member {
        let schema = self.document.schema(property.schema);
        let nullable = self.is_nullable(node);
        let ty = self.type_at(node, home);
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
            // Named when the members of all structs are known.
            null_setter: None,
            docs: docs::of_value(self, schema),
            ty,
            presence,
            direction,
            secret: self.secret.contains(&property.schema),
            advised: schema.advised.clone(),
        }
    }

    /// The variants of an enum: named by title where the values are annotated, else by the value.
    fn values<T: Clone + ToString>(&mut self, listed: &Listed<'d, T>) -> Vec<Tag<T>> {
        let owner = listed.owner;
        let texts: Vec<String> = listed.values.iter().map(|(wire, _)| wire.to_string()).collect();
        let prefix = framework::prefix_of_values(&texts);
        let title = |index: usize| {
            let title = listed.annotated.get(index).and_then(|schema| schema.title.as_deref());
            title.filter(|title| !title.trim().is_empty())
        };
        let candidates: Vec<Candidate<'_>> = texts
            .iter()
            .enumerate()
            .map(|(index, text)| Candidate {
                wire: title(index)
                    .or_else(|| look_up(&owner.value_names, text))
                    .unwrap_or_else(|| framework::without_prefix(text, prefix)),
                chosen: look_up(&owner.rust_names, text),
                at: listed.values[index].1,
            })
            .collect();
        let (names, collisions) = Scope::new(Case::Pascal, &["UnknownValue"]).assign(&candidates);
        self.report_collisions("value", collisions);
        let values = listed.values.iter().zip(&texts).zip(names).enumerate();
        let tags = values.map(|(index, (((wire, at), text), name))| {
            let docs = match listed.annotated.get(index) {
                Some(schema) => self.docs_of_value(schema, text),
                None => value_docs(owner, text),
            };
            Tag { at: *at, wire: wire.clone(), name, docs }
        });
        tags.collect()
    }

    fn docs_of_value(&self, schema: &Schema, wire: &str) -> Docs {
        match &schema.description {
            Some(_) => docs::of_type(self, schema),
            None => Docs { text: text::code(wire), deprecated: schema.deprecated, ..Docs::default() },
        }
    }

    fn union_shape(&mut self, schema: &Schema, form: &UnionForm, home: Home) -> Shape {
        for branch in form.branches.iter().filter(|branch| branch.is_tie) {
            self.report_tie(branch);
        }
        let mut found: Vec<(&BranchForm, Type, Vec<String>)> = Vec::with_capacity(form.branches.len());
        for branch in &form.branches {
            let ty = self.usage_of(&branch.node, home);
            match found.iter_mut().find(|(_, known, _)| *known == ty) {
                Some((_, _, tags)) => {
                    tags.extend(branch.tags.iter().cloned());
                    tags.dedup();
                }
                None => found.push((branch, ty, branch.tags.clone())),
            }
        }
        let at = |branch: &BranchForm| match branch.node.role {
            Role::Whole => self.document.schema(branch.node.parts.last()).at,
            Role::Variant | Role::Base | Role::Kind(_) => schema.at,
        };
        let candidates: Vec<Candidate<'_>> =
            found.iter().map(|(branch, ..)| Candidate { wire: &branch.name, chosen: None, at: at(branch) }).collect();
        let (names, collisions) = Scope::new(Case::Pascal, &["Other"]).assign(&candidates);
        let ats: Vec<Location> = candidates.iter().map(|candidate| candidate.at).collect();
        self.report_collisions("variant", collisions);
        let variants = found.into_iter().zip(names).zip(ats).map(|(((branch, ty, tags), name), at)| {
            let docs = match branch.node.role {
                Role::Whole => docs::of_type(self, self.document.schema(branch.node.parts.last())),
                Role::Variant | Role::Base | Role::Kind(_) => Docs::default(),
            };
            let test = if form.tag.is_some() { VariantTest::Tag(tags) } else { VariantTest::Shape };
            let secret = branch.node.parts.iter().any(|id| self.secret.contains(&id));
            UnionVariant { at, name, docs, ty, secret, test }
        });
        Shape::Union(Union { variants: variants.collect(), tag: form.tag.clone() })
    }

    fn report_tie(&mut self, branch: &BranchForm) {
        let at = self.document.schema(branch.node.parts.last()).at;
        self.diagnostics
            .finding(
                codes::NAME_COLLISION,
                at,
                "nothing in this branch names it: another one has members of the same names",
            )
            .subject("branches without a name of their own")
            .help(format!("it is called `{}` for now; give it a `title`", branch.name));
    }

    /// Defines a type beside those of schemas, at a place of its own.
    pub(crate) fn named(
        &mut self,
        schema: &Schema,
        place: &TypePosition,
        shape: impl FnOnce(&mut Self, &TypePosition) -> Shape,
    ) -> Type {
        let (id, name) = (self.reserve(), self.claim_at(place, schema.rust_name.as_deref(), schema.at));
        let inner = place.of_definition(&name);
        let shape = shape(self, &inner);
        self.fill(id, schema, place.home, name, shape);
        Type::Named(id)
    }
}

/// The type that all have.
fn only(types: &[Type]) -> Option<Type> {
    let (first, rest) = types.split_first()?;
    rest.iter().all(|ty| ty == first).then(|| first.clone())
}

fn look_up<'a>(entries: &'a [(String, String)], key: &str) -> Option<&'a str> {
    entries.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
}

fn value_docs(owner: &Schema, wire: &str) -> Docs {
    let meaning = look_up(&owner.enum_descriptions, wire).map(text::markdown);
    Docs { text: meaning.unwrap_or_else(|| text::code(if wire.is_empty() { "\"\"" } else { wire })), ..Docs::default() }
}
