//! Unions whose branches are all texts, all numbers or all booleans: one type, an enum where values are listed.

use std::collections::HashSet;

use serde_json::Value;

use crate::ir::{IntKind, Type};
use crate::lower::Lowering;
use crate::lower::form::{Form, Node};
use crate::lower::listed::Listed;
use crate::lower::view::View;
use crate::openapi::{Primitive, Schema, SchemaId};

impl<'d> Lowering<'d> {
    /// Branches that are a constant each, with a title or a description: one enum, in the way of OpenAPI 3.1.
    pub(super) fn annotated_enum(
        &self,
        schema: &'d Schema,
        branches: &[SchemaId],
        views: &[View<'d>],
    ) -> Option<Form<'d>> {
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
    pub(super) fn all_text(&self, schema: &'d Schema, branches: &[SchemaId], views: &[View<'d>]) -> Option<Form<'d>> {
        if !views.iter().all(|view| is_scalar(view, &[Primitive::String], Value::is_string)) {
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
            [only] => Some(self.enum_of(branches[only], &views[only])),
            _ => {
                let values = views.iter().filter_map(|view| view.enumeration.as_ref()).flat_map(|found| &found.values);
                let texts = values.filter_map(|(value, at)| Some((value.as_str()?.to_owned(), *at)));
                Some(Form::Texts(Listed::distinct(schema, texts.collect())))
            }
        }
    }

    /// Branches that are all integers: one enum where values are listed, an integer otherwise.
    pub(super) fn all_integers(
        &self,
        schema: &'d Schema,
        branches: &[SchemaId],
        views: &[View<'d>],
    ) -> Option<Form<'d>> {
        if !views.iter().all(|view| is_scalar(view, &[Primitive::Integer], Value::is_i64)) {
            return None;
        }
        let listed: Vec<usize> = (0..views.len()).filter(|index| views[*index].enumeration.is_some()).collect();
        Some(match listed[..] {
            [] => Form::Plain(Type::Int(IntKind::I64)),
            [only] => self.enum_of(branches[only], &views[only]),
            _ => {
                let values = views.iter().filter_map(|view| view.enumeration.as_ref()).flat_map(|found| &found.values);
                let integers = values.filter_map(|(value, at)| Some((value.as_i64()?, *at)));
                Form::Integers(Listed::sorted(schema, integers.collect()))
            }
        })
    }

    /// The only branch with values: a component keeps its name.
    fn enum_of(&self, branch: SchemaId, view: &View<'d>) -> Form<'d> {
        match self.component_of.contains_key(&self.named_target(branch)) {
            true => Form::Another(branch),
            false => self.form_of(&Node::one(branch), view),
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
}

/// Whether a schema lists the empty text and nothing else.
pub(super) fn is_empty_text(view: &View<'_>) -> bool {
    view.enumeration
        .as_ref()
        .is_some_and(|values| matches!(values.values[..], [(Value::String(text), _)] if text.is_empty()))
}

/// Branches that are all numbers, or all booleans.
pub(super) fn all_numbers_or_booleans(views: &[View<'_>]) -> Option<Type> {
    let all = |kinds: &[Primitive], fits: fn(&Value) -> bool| views.iter().all(|view| is_scalar(view, kinds, fits));
    if all(&[Primitive::Boolean], Value::is_boolean) {
        return Some(Type::Bool);
    }
    all(&[Primitive::Integer, Primitive::Number], Value::is_number).then_some(Type::Float)
}

/// Whether a branch is of one of these types, or lists values that fit, null aside.
fn is_scalar(view: &View<'_>, kinds: &[Primitive], fits: fn(&Value) -> bool) -> bool {
    view.unions.is_empty()
        && match &view.enumeration {
            Some(listed) => listed.values.iter().all(|(value, _)| fits(value) || value.is_null()),
            None => matches!(view.implied_types()[..], [kind] if kinds.contains(&kind)),
        }
}
