//! `oneOf` and `anyOf`: which of them are really one type, and how the variants of the others are told apart.

use std::collections::HashMap;

use indexmap::IndexMap;
use serde_json::Value;

use crate::ir::{Candidate, Case, Docs, Enum, IntegerEnum, Scope, Shape, Tag, Type, Union, UnionVariant, VariantTest};
use crate::lower::schema::TypePosition;
use crate::lower::view::{Alternatives, Enumeration, View, is_nullable};
use crate::lower::{Lowering, docs};
use crate::markdown as text;
use crate::openapi::{Discriminator, Primitive, Property, Schema, SchemaId};
use crate::source::Location;

/// A variant before it has a name.
struct Branch {
    schema: SchemaId,
    wanted: String,
    ty: Type,
    tags: Vec<String>,
}

/// One value of an annotated enum: a branch with a constant.
struct AnnotatedValue<'d> {
    value: &'d Value,
    at: Location,
    schema: &'d Schema,
}

impl<'d> Lowering<'d> {
    /// The type of a schema with `oneOf` or `anyOf`; `None` when the branches say nothing of the type.
    pub(crate) fn union(&mut self, schema: &'d Schema, view: &View<'d>, place: &TypePosition) -> Option<Type> {
        let branches = self.readable_branches(&view.unions);
        if branches.is_empty() {
            return None;
        }
        let views: Vec<View<'d>> = branches.iter().map(|branch| View::of(self.document, *branch)).collect();
        // Branches that extend the schema which lists them have its members already.
        let is_part = |id: &SchemaId| std::ptr::eq(self.document.schema(*id), schema);
        let extend = views.iter().all(|view| view.parts.iter().any(is_part));
        if !view.properties.is_empty() && !extend {
            return Some(self.superset(schema, view, &branches, place));
        }
        if let Some(ty) = self.annotated_enum(schema, &branches, &views, place) {
            return Some(ty);
        }
        if let Some(ty) = self.all_text(schema, &branches, &views, place) {
            return Some(ty);
        }
        if let Some(ty) = all_numbers(&views) {
            return Some(ty);
        }
        let telling = telling(view, &views);
        let tag = match telling.first() {
            Some(discriminator) => Some(discriminator.property.clone()),
            None => self.implied_tag(&views),
        };
        Some(self.variants(schema, &branches, tag, &telling, place))
    }

    /// The branches, with unions inside unions opened, without null and without those that only constrain.
    fn readable_branches(&self, unions: &[Alternatives<'d>]) -> Vec<SchemaId> {
        let document = self.document;
        let mut branches: Vec<SchemaId> = Vec::new();
        for branch in unions.iter().flat_map(|alternatives| alternatives.branches) {
            let schema = document.schema(*branch);
            let only_constrains = schema.target(document).is_none()
                && !schema.required.is_empty()
                && View::of(document, *branch).implied_types().is_empty();
            let refuses = schema.boolean == Some(false) || (schema.is_bare() && schema.not.is_some());
            if !schema.is_null() && !only_constrains && !refuses && !branches.contains(branch) {
                branches.push(*branch);
            }
        }
        branches
    }

    /// Branches that are a constant each, with a title or a description: one enum, in the way of OpenAPI 3.1.
    fn annotated_enum(
        &mut self,
        schema: &'d Schema,
        branches: &[SchemaId],
        views: &[View<'d>],
        place: &TypePosition,
    ) -> Option<Type> {
        let document = self.document;
        let values: Vec<AnnotatedValue<'d>> = branches
            .iter()
            .zip(views)
            .map(|(branch, view)| match &view.enumeration.as_ref()?.values[..] {
                [(value, at)] if !self.component_of.contains_key(&self.named_target(*branch)) => {
                    Some(AnnotatedValue { value, at: *at, schema: document.schema(*branch) })
                }
                _ => None,
            })
            .collect::<Option<_>>()?;
        let is_annotated =
            |value: &AnnotatedValue<'_>| value.schema.title.is_some() || value.schema.description.is_some();
        if !values.iter().any(is_annotated) {
            return None;
        }
        if let Some(texts) = values.iter().map(|value| value.value.as_str()).collect::<Option<Vec<_>>>() {
            let texts: Vec<String> = texts.into_iter().map(ToOwned::to_owned).collect();
            return Some(self.named(schema, place, |lowering, _| {
                let values = lowering.annotated_values(schema, &values, &texts);
                Shape::Enum(Enum { values })
            }));
        }
        let integers = values.iter().map(|value| value.value.as_i64()).collect::<Option<Vec<_>>>()?;
        Some(self.named(schema, place, |lowering, _| {
            Shape::IntegerEnum(IntegerEnum { values: lowering.annotated_values(schema, &values, &integers) })
        }))
    }

    /// The variants of an annotated enum, named by title and documented by description.
    fn annotated_values<T: Clone + PartialEq>(
        &mut self,
        schema: &Schema,
        values: &[AnnotatedValue<'d>],
        wires: &[T],
    ) -> Vec<Tag<T>> {
        let distinct: Vec<usize> = (0..wires.len()).filter(|index| !wires[..*index].contains(&wires[*index])).collect();
        let texts: Vec<String> = values.iter().map(|value| scalar(value.value).unwrap_or_default()).collect();
        let candidates: Vec<Candidate<'_>> = distinct
            .iter()
            .map(|index| {
                let chosen = schema.rust_names.iter().find(|(value, _)| *value == texts[*index]);
                let title = values[*index].schema.title.as_deref().filter(|title| !title.trim().is_empty());
                Candidate {
                    wire: title.unwrap_or(&texts[*index]),
                    chosen: chosen.map(|(_, name)| name.as_str()),
                    at: values[*index].at,
                }
            })
            .collect();
        let (names, collisions) = Scope::new(Case::Pascal, &["UnknownValue"]).assign(&candidates);
        self.report_collisions("value", collisions);
        let tags = distinct.iter().zip(names).map(|(index, name)| {
            let docs = match &values[*index].schema.description {
                Some(_) => docs::of_type(self, values[*index].schema),
                None => Docs { text: text::code(&texts[*index]), deprecated: values[*index].schema.deprecated },
            };
            Tag { at: values[*index].at, wire: wires[*index].clone(), name, docs }
        });
        tags.collect()
    }

    /// Branches that are all text: one enum where values are listed, a string otherwise.
    fn all_text(
        &mut self,
        schema: &'d Schema,
        branches: &[SchemaId],
        views: &[View<'d>],
        place: &TypePosition,
    ) -> Option<Type> {
        let is_text = |view: &View<'_>| {
            view.unions.is_empty()
                && match &view.enumeration {
                    Some(values) => values.values.iter().all(|(value, _)| value.is_string() || value.is_null()),
                    None => view.implied_types() == [Primitive::String],
                }
        };
        if !views.iter().all(is_text) {
            return None;
        }
        let listed: Vec<usize> = (0..views.len()).filter(|index| views[*index].enumeration.is_some()).collect();
        match listed[..] {
            [] => {
                let mut types: Vec<Type> =
                    branches.iter().map(|branch| self.type_of(*branch, &place.within())).collect();
                types.dedup();
                Some(if types.len() == 1 { types.remove(0) } else { Type::String })
            }
            // An enum keeps texts it does not know, so it covers the plain strings beside it.
            [only] => Some(self.type_of(branches[only], &self.in_place_of(branches[only], place))),
            _ => {
                let texts: Vec<(&str, Location)> = views
                    .iter()
                    .filter_map(|view| view.enumeration.as_ref())
                    .flat_map(|values| values.values.iter().filter_map(|(value, at)| Some((value.as_str()?, *at))))
                    .collect();
                Some(self.named(schema, place, |lowering, _| lowering.string_enum(schema, &texts)))
            }
        }
    }

    /// A member that every branch requires, and of which every branch has its own constant.
    pub(crate) fn implied_tag(&self, views: &[View<'d>]) -> Option<String> {
        let (first, rest) = views.split_first()?;
        if rest.is_empty() {
            return None;
        }
        first
            .properties
            .keys()
            .find(|name| {
                let mut seen = std::collections::HashSet::new();
                views.iter().all(|view| {
                    let constants = self.constants(view, name);
                    !constants.is_empty()
                        && view.required.contains(**name)
                        && constants.into_iter().all(|constant| seen.insert(constant))
                })
            })
            .map(|name| (*name).to_owned())
    }

    /// The scalars that a member of a branch is limited to, null aside, as texts.
    pub(crate) fn constants(&self, view: &View<'d>, member: &str) -> Vec<String> {
        view.properties.get(member).map_or_else(Vec::new, |property| self.scalars(property.schema))
    }

    /// The scalars that a schema is limited to; none where it allows others.
    fn scalars(&self, id: SchemaId) -> Vec<String> {
        let view = View::of(self.document, id);
        if let Some(values) = &view.enumeration {
            return listed(values);
        }
        // A constant that may be null: `anyOf: [{const: …}, {type: null}]`.
        let branches = view.unions.iter().flat_map(|alternatives| alternatives.branches);
        let branches = branches.filter(|branch| !self.document.schema(**branch).is_null());
        all_or_none(branches.map(|branch| {
            let values = View::of(self.document, *branch).enumeration;
            values.as_ref().map(listed).unwrap_or_default()
        }))
    }

    /// The values of the tag by which a branch is recognised: those mapped to it, else its constants, else those of
    /// the branches of the union that it is itself.
    fn tags(&self, id: SchemaId, tag: &str, mapping: &[(String, SchemaId)], outer: &[SchemaId]) -> Vec<String> {
        let target = self.named_target(id);
        if outer.contains(&target) {
            return Vec::new();
        }
        let leads_here = |schema: SchemaId| schema == id || self.named_target(schema) == target;
        let mapped: Vec<String> =
            mapping.iter().filter(|(_, schema)| leads_here(*schema)).map(|(value, _)| value.clone()).collect();
        if !mapped.is_empty() {
            return mapped;
        }
        let view = View::of(self.document, id);
        let constants = self.constants(&view, tag);
        if !constants.is_empty() || view.unions.is_empty() {
            return constants;
        }
        let branches = self.readable_branches(&view.unions);
        let views: Vec<View<'d>> = branches.iter().map(|branch| View::of(self.document, *branch)).collect();
        let telling = telling(&view, &views);
        let own: Vec<(String, SchemaId)> =
            telling.iter().filter(|one| one.property == tag).flat_map(|one| one.mapping.iter().cloned()).collect();
        let outer: Vec<SchemaId> = outer.iter().copied().chain([target]).collect();
        all_or_none(branches.iter().map(|branch| {
            let tags = self.tags(*branch, tag, &own, &outer);
            match self.component_name(*branch) {
                Some(name) if tags.is_empty() && telling.iter().any(|one| one.property == tag) => vec![name],
                _ => tags,
            }
        }))
    }

    /// The name of the component that a schema is, or refers to.
    fn component_name(&self, id: SchemaId) -> Option<String> {
        let index = self.component_of.get(&self.named_target(id))?;
        Some(self.component_wires[*index as usize].clone())
    }

    fn variants(
        &mut self,
        schema: &'d Schema,
        branches: &[SchemaId],
        tag: Option<String>,
        telling: &[&'d Discriminator],
        place: &TypePosition,
    ) -> Type {
        let mapping: Vec<(String, SchemaId)> =
            telling.iter().flat_map(|discriminator| discriminator.mapping.iter().cloned()).collect();
        let tags = self.tags_of_all(branches, tag.as_deref(), &mapping);
        let tells = are_distinct(&tags);
        let tag = tag.filter(|_| tells);
        self.named(schema, place, |lowering, place| {
            let mut found: Vec<Branch> = Vec::with_capacity(branches.len());
            for (branch, tags) in branches.iter().zip(tags) {
                let branch = lowering.branch(*branch, tags, tells, place);
                match found.iter_mut().find(|known| known.ty == branch.ty) {
                    Some(known) => {
                        known.tags.extend(branch.tags);
                        known.tags.dedup();
                    }
                    None => found.push(branch),
                }
            }
            lowering.union_shape(found, tag)
        })
    }

    /// The values of the tag for each branch; a component's name where nothing else says one.
    fn tags_of_all(
        &self,
        branches: &[SchemaId],
        tag: Option<&str>,
        mapping: &[(String, SchemaId)],
    ) -> Vec<Vec<String>> {
        let Some(tag) = tag else { return vec![Vec::new(); branches.len()] };
        branches
            .iter()
            .map(|branch| {
                let tags = self.tags(*branch, tag, mapping, &[]);
                if tags.is_empty() { self.component_name(*branch).into_iter().collect() } else { tags }
            })
            .collect()
    }

    /// A branch with its name: in a union that a tag tells apart the tag's value, which is a name of the wire and
    /// unique in the union.
    fn branch(&mut self, id: SchemaId, tags: Vec<String>, tells: bool, place: &TypePosition) -> Branch {
        let document = self.document;
        let view = View::of(document, id);
        let by_tag = match &tags[..] {
            [only] if tells && only.starts_with(|first: char| first.is_alphabetic()) => Some(only.clone()),
            _ => None,
        };
        let by_tag = by_tag.filter(|tag| !["true", "false"].contains(&tag.as_str()));
        let wanted = document
            .schema(id)
            .rust_name
            .clone()
            .or(by_tag)
            .or_else(|| self.component_name(id))
            .or_else(|| tags.first().cloned())
            .unwrap_or_else(|| self.variant_name(id, &view));
        let inner = place.inside(&wanted);
        let ty = self.usage(id, &inner);
        Branch { schema: id, wanted, ty, tags }
    }

    /// The schema at the end of a chain of references.
    pub(crate) fn named_target(&self, mut id: SchemaId) -> SchemaId {
        for _ in 0..16 {
            if self.component_of.contains_key(&id) {
                break;
            }
            match self.document.schema(id).target(self.document) {
                Some(target) => id = target,
                None => break,
            }
        }
        id
    }

    /// The name of a branch that has none: its title, a constant it carries, or its kind.
    fn variant_name(&self, id: SchemaId, view: &View<'d>) -> String {
        let schema = self.document.schema(id);
        if let Some(title) = schema.title.as_deref().filter(|title| title.len() <= 40 && !title.trim().is_empty()) {
            return title.to_owned();
        }
        let constant = view.properties.keys().find_map(|name| match &self.constants(view, name)[..] {
            [one] => Some(one.clone()),
            _ => None,
        });
        if let Some(constant) = constant {
            return constant;
        }
        if let Some(values) = &view.enumeration {
            return match &values.values[..] {
                [(Value::String(only), _)] => only.clone(),
                _ => "Known".to_owned(),
            };
        }
        match view.implied_types()[..] {
            [Primitive::Array] => {
                let item = view.items.map(|items| self.variant_name(items, &View::of(self.document, items)));
                format!("{} list", item.unwrap_or_else(|| "Any".to_owned()))
            }
            [Primitive::Object] if view.properties.is_empty() => "Map".to_owned(),
            [Primitive::Object] => match &view.properties.keys().copied().collect::<Vec<_>>()[..] {
                [first] => (*first).to_owned(),
                _ => match view.properties.keys().find(|name| view.required.contains(**name)) {
                    Some(required) => format!("with {required}"),
                    None => "Object".to_owned(),
                },
            },
            [kind] => primitive_name(kind).to_owned(),
            _ => match self.component_of.get(&self.named_target(id)) {
                Some(component) => self.component_wires[*component as usize].clone(),
                None => "Any".to_owned(),
            },
        }
    }

    fn union_shape(&mut self, branches: Vec<Branch>, tag: Option<String>) -> Shape {
        let mut names: HashMap<&str, usize> = HashMap::new();
        let wanted: Vec<String> = branches
            .iter()
            .map(|branch| {
                let count = names.entry(&branch.wanted).and_modify(|count| *count += 1).or_insert(1);
                if *count == 1 { branch.wanted.clone() } else { format!("{} {count}", branch.wanted) }
            })
            .collect();
        let candidates: Vec<Candidate<'_>> = branches
            .iter()
            .zip(&wanted)
            .map(|(branch, wanted)| Candidate {
                wire: wanted,
                chosen: None,
                at: self.document.schema(branch.schema).at,
            })
            .collect();
        let (idents, collisions) = Scope::new(Case::Pascal, &["Other"]).assign(&candidates);
        self.report_collisions("variant", collisions);
        let variants = branches
            .into_iter()
            .zip(idents)
            .map(|(branch, name)| {
                let schema = self.document.schema(branch.schema);
                let test = if tag.is_some() { VariantTest::Tag(branch.tags) } else { VariantTest::Shape };
                UnionVariant { at: schema.at, name, docs: docs::of_type(self, schema), ty: branch.ty, test }
            })
            .collect();
        Shape::Union(Union { variants, tag })
    }

    /// A schema whose `type` lists several types.
    pub(crate) fn union_of_primitives(
        &mut self,
        schema: &Schema,
        kinds: &[Primitive],
        view: &View<'d>,
        place: &TypePosition,
    ) -> Type {
        self.named(schema, place, |lowering, place| {
            let mut types: Vec<(Primitive, Type)> = Vec::new();
            for kind in kinds {
                let inner = place.inside(primitive_name(*kind));
                types.push((*kind, lowering.single(schema, *kind, view, &inner)));
            }
            let candidates: Vec<Candidate<'_>> = types
                .iter()
                .map(|(kind, _)| Candidate { wire: primitive_name(*kind), chosen: None, at: schema.at })
                .collect();
            let (names, _) = Scope::new(Case::Pascal, &["Other"]).assign(&candidates);
            let variants = types
                .into_iter()
                .zip(names)
                .map(|((_, ty), name)| UnionVariant {
                    at: schema.at,
                    name,
                    docs: Docs::default(),
                    ty,
                    test: VariantTest::Shape,
                })
                .collect();
            Shape::Union(Union { variants, tag: None })
        })
    }

    /// Properties beside `oneOf` or `anyOf`: one struct with the members of all branches, those of the branches
    /// optional.
    fn superset(&mut self, schema: &Schema, view: &View<'d>, branches: &[SchemaId], place: &TypePosition) -> Type {
        let document = self.document;
        let mut merged = View { required: view.required.clone(), additional: view.additional, ..View::default() };
        merged.properties = view.properties.clone();
        let mut differing: IndexMap<&str, ()> = IndexMap::new();
        let mut pending: Vec<SchemaId> = branches.to_vec();
        let mut seen = std::collections::HashSet::new();
        while let Some(branch) = pending.pop() {
            if !seen.insert(branch) {
                continue;
            }
            let inner = View::of(document, branch);
            pending.extend(inner.unions.iter().flat_map(|alternatives| alternatives.branches));
            for (name, property) in &inner.properties {
                match merged.properties.get(name) {
                    Some(known) if view.properties.contains_key(name) || self.agree(known, property) => {}
                    Some(_) => {
                        differing.insert(name, ());
                    }
                    None => {
                        merged.properties.insert(name, property);
                    }
                }
            }
        }
        self.named(schema, place, |lowering, place| {
            let mut shape = lowering.plain_structure(&merged, place);
            if let Shape::Struct(structure) = &mut shape {
                for member in structure.members.iter_mut().filter(|member| differing.contains_key(member.wire.as_str()))
                {
                    member.ty = Type::Any;
                }
            }
            shape
        })
    }

    /// Whether two properties of one name have one type for sure.
    fn agree(&self, one: &Property, other: &Property) -> bool {
        let document = self.document;
        if self.named_target(one.schema) == self.named_target(other.schema) {
            return true;
        }
        let plain = |id: SchemaId| {
            let view = View::of(document, id);
            let scalar = matches!(
                view.implied_types()[..],
                [Primitive::String | Primitive::Boolean | Primitive::Integer | Primitive::Number]
            );
            (scalar && view.enumeration.is_none() && view.unions.is_empty())
                .then(|| (view.types.clone(), view.format, is_nullable(document, id)))
        };
        plain(one.schema).is_some_and(|found| Some(found) == plain(other.schema))
    }
}

/// The discriminators that tell the branches of a union apart: its own, else that of the base which all branches extend.
fn telling<'d>(view: &View<'d>, views: &[View<'d>]) -> Vec<&'d Discriminator> {
    let own: Vec<&Discriminator> = view.unions.iter().filter_map(|alternatives| alternatives.discriminator).collect();
    if !own.is_empty() {
        return own;
    }
    let Some((first, rest)) = views.split_first() else { return own };
    let is_shared = |one: &&&Discriminator| {
        rest.iter().all(|view| view.discriminators.iter().any(|other| std::ptr::eq(*other, **one)))
    };
    first.discriminators.iter().filter(is_shared).copied().take(1).collect()
}

/// A tag helps only where it tells every branch from the others.
fn are_distinct(tags: &[Vec<String>]) -> bool {
    let mut seen = std::collections::HashSet::new();
    tags.iter().all(|tags| !tags.is_empty() && tags.iter().all(|tag| seen.insert(tag.as_str())))
}

/// The scalars that an enum lists.
fn listed(values: &Enumeration<'_>) -> Vec<String> {
    values.values.iter().filter_map(|(value, _)| scalar(value)).collect()
}

/// The values of all branches; none where one branch has none, for then they don't tell the branches apart.
fn all_or_none(branches: impl Iterator<Item = Vec<String>>) -> Vec<String> {
    let each: Vec<Vec<String>> = branches.collect();
    if each.iter().any(Vec::is_empty) { Vec::new() } else { each.concat() }
}

/// The text of a scalar that is not null, as `Union::tag` of the runtime has it.
fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// Branches that are all numbers.
fn all_numbers(views: &[View<'_>]) -> Option<Type> {
    let numbers = views.iter().all(|view| {
        view.enumeration.is_none() && matches!(view.implied_types()[..], [Primitive::Integer] | [Primitive::Number])
    });
    if !numbers {
        return None;
    }
    let all_integers = views.iter().all(|view| view.implied_types() == [Primitive::Integer]);
    Some(if all_integers { Type::Int(crate::ir::IntKind::I64) } else { Type::Float(crate::ir::FloatKind::F64) })
}

fn primitive_name(kind: Primitive) -> &'static str {
    match kind {
        Primitive::Null => "Null",
        Primitive::Boolean => "Boolean",
        Primitive::Integer => "Integer",
        Primitive::Number => "Number",
        Primitive::String => "String",
        Primitive::Array => "Array",
        Primitive::Object => "Object",
    }
}
