//! `oneOf` and `anyOf`: which of them are really one type, how the branches of the others are told apart, and what the
//! variants are called.

use std::collections::HashSet;

use indexmap::IndexSet;

use crate::lower::Lowering;
use crate::lower::branch::branch_names;
use crate::lower::form::{FlattenedForm, Form, Node, Role, StructForm};
use crate::lower::scalar_union::{all_numbers_or_booleans, is_empty_text};
use crate::lower::tag::{are_distinct, telling};
use crate::lower::view::{Alternatives, View};
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

impl<'d> Lowering<'d> {
    /// What a schema with `oneOf` or `anyOf` comes out as; `None` when the branches say nothing of the type.
    pub(crate) fn form_of_unions(&self, node: &Node, view: &View<'d>) -> Option<Form<'d>> {
        let branches = self.readable_branches(&view.unions);
        if branches.is_empty() {
            return None;
        }
        let views: Vec<View<'d>> = branches.iter().map(|branch| View::of(self.document, *branch)).collect();
        if !view.implied_types().is_empty() && views.iter().all(View::only_bounds) {
            return None;
        }
        // Branches that extend the schema which lists them have its members already.
        let extend = views.iter().all(|view| node.parts.iter().any(|id| view.parts.contains(&id)));
        if !view.properties.is_empty() && !extend {
            let form = self.object_or_another(node, view, &branches, &views);
            return form.or_else(|| self.beside_properties(node, view, &branches));
        }
        let schema = self.document.schema(node.parts.last());
        let form = self.annotated_enum(schema, &branches, &views);
        let form = form.or_else(|| self.all_text(schema, &branches, &views));
        let form = form.or_else(|| self.all_integers(schema, &branches, &views));
        let form = form.or_else(|| all_numbers_or_booleans(&views).map(Form::Plain));
        let form = form.or_else(|| self.clearable(node, view, &branches, &views));
        Some(form.unwrap_or_else(|| {
            let mut union = self.union_of(view, &branches, &views);
            union.branches.extend(self.base_itself(node, view, &union));
            Form::Union(union)
        }))
    }

    /// Properties beside branches of which some are no objects, and those that are say nothing more: one variant is the object.
    fn object_or_another(
        &self,
        node: &Node,
        view: &View<'d>,
        branches: &[SchemaId],
        views: &[View<'d>],
    ) -> Option<Form<'d>> {
        let is_typed = !self.document.schema(node.single()?).types.is_empty();
        let is_object = |view: &View<'d>| matches!(view.implied_types()[..], [] | [Primitive::Object]);
        let is_bare = |view: &View<'d>| view.properties.is_empty() && view.unions.is_empty();
        let others = branches.iter().zip(views).filter(|(_, view)| !is_object(view)).map(|(branch, _)| *branch);
        let others: Vec<SchemaId> = others.collect();
        let has_both = !others.is_empty() && others.len() < branches.len();
        if is_typed || !has_both || !views.iter().all(|view| !is_object(view) || is_bare(view)) {
            return None;
        }
        let of_others: Vec<View<'d>> = others.iter().map(|other| View::of(self.document, *other)).collect();
        let mut union = self.union_of(view, &others, &of_others);
        let name = primitive_name(Primitive::Object).to_owned();
        union.branches.push(BranchForm { node: node.side(Role::Base), name, tags: Vec::new(), is_tie: false });
        Some(Form::Union(union))
    }

    /// A base to which a value is mapped, by itself or by what it extends, stands for itself, too; so it does for values
    /// that it lists and nothing that extends it has, and where no value tells it from what extends it.
    fn base_itself(&self, node: &Node, view: &View<'d>, union: &UnionForm) -> Option<BranchForm> {
        let id = node.single()?;
        let schema = self.document.schema(id);
        let discriminator = schema.discriminator.as_ref()?;
        if !schema.one_of.is_empty() || !schema.any_of.is_empty() {
            return None;
        }
        let branch =
            |name: String, tags: Vec<String>| BranchForm { node: node.side(Role::Base), name, tags, is_tie: false };
        let Some(tag) = &union.tag else {
            let is_unmapped = discriminator.mapping.is_empty();
            return self.component_name(id).filter(|_| is_unmapped).map(|name| branch(name, Vec::new()));
        };
        let tells = |one: &&Discriminator| *tag == one.property;
        let mapping = schema.discriminator.iter().chain(view.discriminators.iter().copied()).filter(tells);
        let mapped = mapping.flat_map(|one| &one.mapping).filter(|(_, target)| *target == id);
        let is_free = |value: &String| !union.branches.iter().any(|branch| branch.tags.contains(value));
        let mut tags: IndexSet<String> = mapped.map(|(value, _)| value.clone()).filter(is_free).collect();
        // Which of the listed values are left may change, and so they give no name.
        let mapped = tags.first().cloned();
        tags.extend(self.constants(view, tag).into_iter().filter(is_free));
        let name = mapped.or_else(|| self.component_name(id)).filter(|_| !tags.is_empty())?;
        Some(branch(name, tags.into_iter().collect()))
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

    /// The branches, without null, without those that only constrain, and without what stands there already: a scalar that
    /// may be the same or null, or an object that is written alike.
    pub(super) fn readable_branches(&self, unions: &[Alternatives<'d>]) -> Vec<SchemaId> {
        let document = self.document;
        let mut branches: Vec<SchemaId> = Vec::new();
        let (mut seen, mut scalars, mut written) = (HashSet::new(), HashSet::new(), HashSet::new());
        for branch in unions.iter().flat_map(|alternatives| alternatives.branches) {
            let schema = document.schema(*branch);
            let only_constrains = schema.target(document).is_none()
                && !schema.required.is_empty()
                && View::of(document, *branch).implied_types().is_empty();
            let refuses = schema.boolean == Some(false) || (schema.is_bare() && schema.not.is_some());
            let is_known = |scalar| !scalars.insert(scalar);
            if !schema.is_null()
                && !only_constrains
                && !refuses
                && seen.insert(*branch)
                && !schema.scalar().is_some_and(is_known)
                && self.written_here(schema).is_none_or(|text| written.insert(text))
            {
                branches.push(*branch);
            }
        }
        branches
    }

    /// How an object that stands here itself is written, but for what is said about it: nothing in a value tells which of
    /// two that are written alike it is of.
    fn written_here(&self, schema: &Schema) -> Option<(usize, String)> {
        let is_here = schema.target(self.document).is_none() && !schema.properties.is_empty();
        is_here.then(|| {
            let mut value = self.sources.value(schema.at);
            value.as_object_mut().map(|members| members.remove("description"));
            (schema.at.file(), value.to_string())
        })
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
        // Branches that are bases themselves say more of those below them.
        let of_branch = |branch: &SchemaId| self.document.schema(self.named_target(*branch)).discriminator.as_ref();
        let inner = branches.iter().filter_map(of_branch).filter(|inner| Some(&inner.property) == tag.as_ref());
        let mapping = self.mapping(telling.iter().copied().chain(inner));
        // One of the schemas that extend a base may be a base itself: those below it are branches beside it.
        let is_base = |alternatives: &Alternatives<'_>| {
            view.parts.iter().any(|id| std::ptr::eq(alternatives.branches, self.document.heirs(*id)))
        };
        let nested = !view.unions.iter().any(is_base);
        let mut tags = self.tags_of_all(branches, tag.as_deref(), &mapping, nested);
        if let Some(tag) = &tag {
            self.part_shared_values(tag, view, branches, &mapping, &mut tags);
            self.add_own_values(tag, views, &mut tags);
        }
        let tells = are_distinct(&tags);
        let names = branch_names(self, branches, views, &tags, tells);
        let named = branches.iter().zip(names).zip(tags);
        let branches =
            named.map(|((branch, (name, is_tie)), tags)| BranchForm { node: Node::one(*branch), name, tags, is_tie });
        UnionForm { branches: branches.collect(), tag: tag.filter(|_| tells) }
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
