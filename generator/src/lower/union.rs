//! `oneOf` and `anyOf`: which of them are really one type, how the branches of the others are told apart, and what the
//! variants are called.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use crate::ir::{IntKind, Type};
use crate::lower::Lowering;
use crate::lower::branch::branch_names;
use crate::lower::form::{FlattenedForm, Form, Listed, Node, Role, StructForm};
use crate::lower::view::{Alternatives, Enumeration, View};
use crate::openapi::{Discriminator, Primitive, Schema, SchemaId};

/// What a union comes out as.
#[derive(Debug)]
pub(crate) struct UnionForm {
    pub branches: Vec<BranchForm>,
    /// The member that tells the branches apart.
    pub tag: Option<String>,
}

#[derive(Debug)]
pub(crate) struct BranchForm {
    pub node: Node,
    /// Its words for the variant and for a type that stands in it.
    pub name: String,
    /// The values of the tag.
    pub tags: Vec<String>,
    /// Whether the name is one that nothing but a hash told from that of another branch.
    pub is_tie: bool,
}

impl UnionForm {
    /// A schema whose `type` lists several types.
    pub fn of_kinds(node: &Node, kinds: &[Primitive]) -> Self {
        let branches = kinds.iter().map(|kind| BranchForm {
            node: node.side(Role::Kind(*kind)),
            name: primitive_name(*kind).to_owned(),
            tags: Vec::new(),
            is_tie: false,
        });
        Self { branches: branches.collect(), tag: None }
    }
}

/// The values that discriminators map to a schema, by the end of its chain of references.
type Mapping = HashMap<SchemaId, Vec<String>>;

impl<'d> Lowering<'d> {
    /// What a schema with `oneOf` or `anyOf` comes out as; `None` when the branches say nothing of the type.
    pub(crate) fn form_of_unions(&self, node: &Node, view: &View<'d>) -> Option<Form<'d>> {
        let branches = self.readable_branches(&view.unions);
        if branches.is_empty() {
            return None;
        }
        let views: Vec<View<'d>> = branches.iter().map(|branch| View::of(self.document, *branch)).collect();
        // Branches that extend the schema which lists them have its members already.
        let extend = views.iter().all(|view| node.parts.iter().any(|id| view.parts.contains(&id)));
        if !view.properties.is_empty() && !extend {
            return self.beside_properties(node, view, &branches);
        }
        let schema = self.document.schema(node.parts.last());
        let form = self.annotated_enum(schema, &branches, &views);
        let form = form.or_else(|| self.all_text(schema, &branches, &views));
        let form = form.or_else(|| all_numbers(&views).map(Form::Plain));
        let form = form.or_else(|| self.clearable(node, view, &branches, &views));
        Some(form.unwrap_or_else(|| Form::Union(self.union_of(view, &branches, &views))))
    }

    /// The union beside properties.
    pub(crate) fn union_beside(&self, view: &View<'d>) -> UnionForm {
        let branches = self.readable_branches(&view.unions);
        let views: Vec<View<'d>> = branches.iter().map(|branch| View::of(self.document, *branch)).collect();
        self.union_of(view, &branches, &views)
    }

    /// Properties beside branches: the shared members, and the union over what the branches add. Members that every
    /// branch describes belong to the union.
    fn beside_properties(&self, node: &Node, view: &View<'d>, branches: &[SchemaId]) -> Option<Form<'d>> {
        let named: Vec<Option<HashSet<&str>>> = branches.iter().map(|branch| self.named_members(*branch)).collect();
        let only_refines = |names: &Option<HashSet<&str>>| {
            names.as_ref().is_some_and(|names| names.iter().all(|name| view.properties.contains_key(name)))
        };
        if named.iter().all(only_refines) {
            return None;
        }
        let in_all = |name: &str| named.iter().all(|names| names.as_ref().is_some_and(|names| names.contains(name)));
        let mut form: StructForm<'d> = self.structure(view);
        form.members.retain(|member| !in_all(&member.property.name));
        if form.members.is_empty() {
            return Some(Form::Union(self.union_beside(view)));
        }
        let members = named.into_iter().collect::<Option<Vec<_>>>().map(|named| {
            let mut names: Vec<String> = named.into_iter().flatten().map(ToOwned::to_owned).collect();
            names.extend(self.union_beside(view).tag);
            names.sort_unstable();
            names.dedup();
            names
        });
        form.flattened = Some(FlattenedForm { node: node.side(Role::Variant), members });
        self.part_constants(&mut form);
        Some(Form::Struct(form))
    }

    /// The members that a branch describes, with those of the branches inside it; `None` where it takes any.
    fn named_members(&self, branch: SchemaId) -> Option<HashSet<&'d str>> {
        let mut names = HashSet::new();
        let mut seen = HashSet::new();
        let mut waiting = vec![branch];
        while let Some(id) = waiting.pop() {
            if !seen.insert(id) {
                continue;
            }
            let view = View::of(self.document, id);
            waiting.extend(view.unions.iter().flat_map(|alternatives| alternatives.branches));
            let is_typed = |id: SchemaId| self.document.schema(id).boolean.is_none();
            let takes_any = view.additional.as_ref().is_some_and(|parts| parts.iter().any(is_typed))
                || (view.properties.is_empty() && view.unions.is_empty());
            if takes_any {
                return None;
            }
            names.extend(view.properties.keys().copied());
        }
        Some(names)
    }

    /// The branches, without null and without those that only constrain.
    fn readable_branches(&self, unions: &[Alternatives<'d>]) -> Vec<SchemaId> {
        let document = self.document;
        let mut branches: Vec<SchemaId> = Vec::new();
        let mut seen = HashSet::new();
        for branch in unions.iter().flat_map(|alternatives| alternatives.branches) {
            let schema = document.schema(*branch);
            let only_constrains = schema.target(document).is_none()
                && !schema.required.is_empty()
                && View::of(document, *branch).implied_types().is_empty();
            let refuses = schema.boolean == Some(false) || (schema.is_bare() && schema.not.is_some());
            if !schema.is_null() && !only_constrains && !refuses && seen.insert(*branch) {
                branches.push(*branch);
            }
        }
        branches
    }

    /// Branches that are a constant each, with a title or a description: one enum, in the way of OpenAPI 3.1.
    fn annotated_enum(&self, schema: &'d Schema, branches: &[SchemaId], views: &[View<'d>]) -> Option<Form<'d>> {
        let document = self.document;
        let mut values = Vec::with_capacity(branches.len());
        for (branch, view) in branches.iter().zip(views) {
            match &view.enumeration.as_ref()?.values[..] {
                [(value, at)] if !self.component_of.contains_key(&self.named_target(*branch)) => {
                    values.push((*value, *at, document.schema(*branch)));
                }
                _ => return None,
            }
        }
        if !values.iter().any(|(_, _, schema)| schema.title.is_some() || schema.description.is_some()) {
            return None;
        }
        let mut seen = HashSet::new();
        values.retain(|(value, ..)| seen.insert(*value));
        let annotated = values.iter().map(|(_, _, schema)| *schema).collect();
        if let Some(texts) = values.iter().map(|(value, at, _)| Some((value.as_str()?.to_owned(), *at))).collect() {
            return Some(Form::Texts(Listed { owner: schema, values: texts, annotated }));
        }
        let integers = values.iter().map(|(value, at, _)| Some((value.as_i64()?, *at))).collect::<Option<_>>()?;
        Some(Form::Integers(Listed { owner: schema, values: integers, annotated }))
    }

    /// Branches that are all text: one enum where values are listed, a string otherwise.
    fn all_text(&self, schema: &'d Schema, branches: &[SchemaId], views: &[View<'d>]) -> Option<Form<'d>> {
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
        let is_named = |index: usize| self.component_of.contains_key(&self.named_target(branches[index]));
        let listed: Vec<usize> = (0..views.len()).filter(|index| views[*index].enumeration.is_some()).collect();
        match listed[..] {
            [] => Some(self.plain_text(branches[0], views.iter())),
            // A plain text may be empty anyway.
            [only] if views.len() > 1 && is_empty_text(&views[only]) && !is_named(only) => {
                let plain = views.iter().enumerate().filter(|(index, _)| *index != only).map(|(_, view)| view);
                Some(self.plain_text(branches[0], plain))
            }
            // An enum keeps texts it does not know, so it covers the plain strings beside it.
            [only] => Some(match is_named(only) {
                true => Form::Another(branches[only]),
                false => self.form_of(&Node::one(branches[only]), &views[only]),
            }),
            _ => {
                let values = views.iter().filter_map(|view| view.enumeration.as_ref()).flat_map(|found| &found.values);
                let texts = values.filter_map(|(value, at)| Some((value.as_str()?.to_owned(), *at)));
                Some(Form::Texts(Listed::distinct(schema, texts.collect())))
            }
        }
    }

    /// The type of texts without known values: the one that all have, else any text.
    fn plain_text<'v>(&self, branch: SchemaId, views: impl Iterator<Item = &'v View<'d>>) -> Form<'d>
    where
        'd: 'v,
    {
        let plain = |view| match self.form_of(&Node::one(branch), view) {
            Form::Plain(ty) => ty,
            _ => Type::String,
        };
        let mut types: Vec<Type> = views.map(plain).collect();
        types.dedup();
        Form::Plain(if types.len() == 1 { types.remove(0) } else { Type::String })
    }

    /// A type beside the empty text, by which a request clears it. A component stays a type of its own.
    fn clearable(&self, node: &Node, view: &View<'d>, branches: &[SchemaId], views: &[View<'d>]) -> Option<Form<'d>> {
        let id = node.single()?;
        if self.component_of.contains_key(&id) || self.document.schema(id).is_put_together() {
            return None;
        }
        let clears = |index: usize| {
            is_empty_text(&views[index]) && !self.component_of.contains_key(&self.named_target(branches[index]))
        };
        let value = match branches.len() {
            2 if clears(1) => branches[0],
            2 if clears(0) => branches[1],
            _ => return None,
        };
        telling(view, views).is_empty().then(|| Form::Clearable(Node::one(value)))
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
                let mut seen = HashSet::new();
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
        let Some(described) = view.properties.get(member) else { return Vec::new() };
        let view = View::of_parts(self.document, &described.schemas);
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
    /// the branches of the union that it is itself, unless these are branches beside it.
    fn tags(&self, id: SchemaId, tag: &str, mapping: &Mapping, nested: bool, outer: &[SchemaId]) -> Vec<String> {
        let target = self.named_target(id);
        if outer.contains(&target) {
            return Vec::new();
        }
        if let Some(mapped) = mapping.get(&target) {
            return mapped.clone();
        }
        let view = View::of(self.document, id);
        let constants = self.constants(&view, tag);
        if !constants.is_empty() || view.unions.is_empty() || !nested {
            return constants;
        }
        let branches = self.readable_branches(&view.unions);
        let views: Vec<View<'d>> = branches.iter().map(|branch| View::of(self.document, *branch)).collect();
        let telling = telling(&view, &views);
        let own = self.mapping(telling.iter().copied().filter(|one| one.property == tag));
        let outer: Vec<SchemaId> = outer.iter().copied().chain([target]).collect();
        all_or_none(branches.iter().map(|branch| {
            let tags = self.tags(*branch, tag, &own, true, &outer);
            match self.component_name(*branch) {
                Some(name) if tags.is_empty() && telling.iter().any(|one| one.property == tag) => vec![name],
                _ => tags,
            }
        }))
    }

    /// What discriminators map to each schema.
    fn mapping<'a>(&self, discriminators: impl Iterator<Item = &'a Discriminator>) -> Mapping {
        let mut mapping = Mapping::new();
        for (value, schema) in discriminators.flat_map(|discriminator| &discriminator.mapping) {
            mapping.entry(self.named_target(*schema)).or_default().push(value.clone());
        }
        mapping
    }

    /// The name of the component that a schema is, or refers to.
    pub(crate) fn component_name(&self, id: SchemaId) -> Option<String> {
        let index = self.component_of.get(&self.named_target(id))?;
        Some(self.component_wires[*index as usize].clone())
    }

    /// The union over branches: the tag that tells them apart, if any, and their names.
    fn union_of(&self, view: &View<'d>, branches: &[SchemaId], views: &[View<'d>]) -> UnionForm {
        let telling = telling(view, views);
        let tag = match telling.first() {
            Some(discriminator) => Some(discriminator.property.clone()),
            None => self.implied_tag(views),
        };
        let mapping = self.mapping(telling.iter().copied());
        // One of the schemas that extend a base may be a base itself: those below it are branches beside it.
        let is_base = |alternatives: &Alternatives<'_>| {
            view.parts.iter().any(|id| std::ptr::eq(alternatives.branches, self.document.heirs(*id)))
        };
        let nested = !view.unions.iter().any(is_base);
        let tags = self.tags_of_all(branches, tag.as_deref(), &mapping, nested);
        let tells = are_distinct(&tags);
        let names = branch_names(self, branches, views, &tags, tells);
        let named = branches.iter().zip(names).zip(tags);
        let branches =
            named.map(|((branch, (name, is_tie)), tags)| BranchForm { node: Node::one(*branch), name, tags, is_tie });
        UnionForm { branches: branches.collect(), tag: tag.filter(|_| tells) }
    }

    /// The values of the tag for each branch; a component's name where nothing else says one.
    fn tags_of_all(
        &self,
        branches: &[SchemaId],
        tag: Option<&str>,
        mapping: &Mapping,
        nested: bool,
    ) -> Vec<Vec<String>> {
        let Some(tag) = tag else { return vec![Vec::new(); branches.len()] };
        branches
            .iter()
            .map(|branch| {
                let tags = self.tags(*branch, tag, mapping, nested, &[]);
                if tags.is_empty() { self.component_name(*branch).into_iter().collect() } else { tags }
            })
            .collect()
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
    let mut seen = HashMap::new();
    tags.iter().enumerate().all(|(index, tags)| {
        // One branch may have a value twice, by the mapping and by another name.
        !tags.is_empty() && tags.iter().all(|tag| *seen.entry(tag.as_str()).or_insert(index) == index)
    })
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

/// Whether a schema lists the empty text and nothing else.
fn is_empty_text(view: &View<'_>) -> bool {
    view.enumeration
        .as_ref()
        .is_some_and(|values| matches!(values.values[..], [(Value::String(text), _)] if text.is_empty()))
}

/// The text of a scalar that is not null, as `Union::tag` of the runtime has it.
pub(crate) fn scalar(value: &Value) -> Option<String> {
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
    Some(if all_integers { Type::Int(IntKind::I64) } else { Type::Float })
}

pub(crate) fn primitive_name(kind: Primitive) -> &'static str {
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
