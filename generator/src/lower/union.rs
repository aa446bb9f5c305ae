//! `oneOf` and `anyOf`: which of them are really one type, and how the variants of the others are told apart.

use std::collections::HashMap;

use indexmap::IndexMap;
use serde_json::Value;

use crate::ir::{Candidate, Case, Docs, Scope, Shape, Type, Union, UnionVariant, VariantTest};
use crate::lower::schema::Place;
use crate::lower::view::{Alternatives, View, is_nullable};
use crate::lower::{Lowering, docs};
use crate::openapi::{Primitive, Property, Schema, SchemaId};
use crate::source::Location;

/// A variant before it has a name.
struct Branch {
    schema: SchemaId,
    wanted: String,
    ty: Type,
    tags: Vec<String>,
}

impl<'d> Lowering<'d> {
    /// The type of a schema with `oneOf` or `anyOf`; `None` when the branches say nothing of the type.
    pub(crate) fn union(&mut self, schema: &'d Schema, view: &View<'d>, place: &Place) -> Option<Type> {
        let branches = self.speaking(&view.unions);
        if branches.is_empty() {
            return None;
        }
        if !view.properties.is_empty() {
            return Some(self.superset(schema, view, &branches, place));
        }
        let views: Vec<View<'d>> = branches.iter().map(|branch| View::of(self.document, *branch)).collect();
        if let Some(ty) = self.all_text(schema, &branches, &views, place) {
            return Some(ty);
        }
        if let Some(ty) = all_numbers(&views) {
            return Some(ty);
        }
        let discriminator = view.unions.iter().find_map(|alternatives| alternatives.discriminator);
        let tag = match discriminator {
            Some(discriminator) => Some(discriminator.property.clone()),
            None => self.implied_tag(&views),
        };
        Some(self.variants(schema, &branches, tag, &view.unions, place))
    }

    /// The branches, with unions inside unions opened, without null and without those that only constrain.
    fn speaking(&self, unions: &[Alternatives<'d>]) -> Vec<SchemaId> {
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

    /// Branches that are all text: one enum where values are listed, a string otherwise.
    fn all_text(
        &mut self,
        schema: &'d Schema,
        branches: &[SchemaId],
        views: &[View<'d>],
        place: &Place,
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
            [only] => Some(self.type_of(branches[only], &Place { component: None, ..place.clone() })),
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

    /// The texts that a member of a branch is limited to.
    pub(crate) fn constants(&self, view: &View<'d>, member: &str) -> Vec<String> {
        let Some(property) = view.properties.get(member) else { return Vec::new() };
        let values = View::of(self.document, property.schema).enumeration;
        values
            .into_iter()
            .flat_map(|values| values.values)
            .filter_map(|(value, _)| value.as_str().map(ToOwned::to_owned))
            .collect()
    }

    fn variants(
        &mut self,
        schema: &'d Schema,
        branches: &[SchemaId],
        tag: Option<String>,
        unions: &[Alternatives<'d>],
        place: &Place,
    ) -> Type {
        let mapping: Vec<(String, SchemaId)> = unions
            .iter()
            .filter_map(|alternatives| alternatives.discriminator)
            .flat_map(|discriminator| discriminator.mapping.iter().cloned())
            .collect();
        self.named(schema, place, |lowering, place| {
            let mut found: Vec<Branch> = Vec::with_capacity(branches.len());
            for branch in branches {
                let branch = lowering.branch(*branch, tag.as_deref(), &mapping, place);
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

    fn branch(&mut self, id: SchemaId, tag: Option<&str>, mapping: &[(String, SchemaId)], place: &Place) -> Branch {
        let document = self.document;
        let target = self.named_target(id);
        let view = View::of(document, id);
        let mut tags: Vec<String> = mapping
            .iter()
            .filter(|(_, schema)| *schema == id || Some(self.named_target(*schema)) == Some(target))
            .map(|(value, _)| value.clone())
            .collect();
        if let (true, Some(tag)) = (tags.is_empty(), tag) {
            tags = self.constants(&view, tag);
        }
        let component = self.component_of.get(&target).map(|index| self.component_wires[*index as usize].clone());
        if let (true, Some(component), Some(_)) = (tags.is_empty(), &component, tag) {
            tags.push(component.clone());
        }
        let wanted = document
            .schema(id)
            .rust_name
            .clone()
            .or(component)
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
        // A tag helps only where it tells every variant from the others.
        let mut seen = std::collections::HashSet::new();
        let tells = branches
            .iter()
            .all(|branch| !branch.tags.is_empty() && branch.tags.iter().all(|value| seen.insert(value.as_str())));
        let tag = tag.filter(|_| tells);
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
        place: &Place,
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
    fn superset(&mut self, schema: &Schema, view: &View<'d>, branches: &[SchemaId], place: &Place) -> Type {
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
