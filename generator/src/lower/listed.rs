//! Listed values, the keyword `enum`: an enum of texts or of integers, or a plain type where a list only documents.

use crate::ir::{IntKind, Type};
use crate::lower::form::Form;
use crate::lower::view::Enumeration;
use crate::openapi::{Primitive, Schema};
use crate::source::Location;

/// The known values of an enum, each once.
#[derive(Debug)]
pub(crate) struct Listed<'d, T> {
    /// The schema that states names and descriptions of values.
    pub owner: &'d Schema,
    pub values: Vec<(T, Location)>,
    /// The schema of each value, where every value has one.
    pub annotated: Vec<&'d Schema>,
}

impl<'d> Listed<'d, String> {
    /// Values that are listed twice count once.
    pub fn distinct(owner: &'d Schema, mut values: Vec<(String, Location)>) -> Self {
        let mut seen = std::collections::HashSet::with_capacity(values.len());
        values.retain(|(text, _)| seen.insert(text.clone()));
        Self { owner, values, annotated: Vec::new() }
    }
}

impl<'d> Listed<'d, i64> {
    pub fn sorted(owner: &'d Schema, mut values: Vec<(i64, Location)>) -> Self {
        values.sort_by_key(|(value, _)| *value);
        values.dedup_by_key(|(value, _)| *value);
        Self { owner, values, annotated: Vec::new() }
    }
}

/// What a list of values comes out as; `None` when their types are such that the list only documents.
pub(super) fn form_of_values<'d>(values: &Enumeration<'d>, types: &[Primitive]) -> Option<Form<'d>> {
    let owner = values.owner;
    let present: Vec<_> = values.values.iter().filter(|(value, _)| !value.is_null()).collect();
    if present.is_empty() {
        return Some(Form::Plain(Type::Null));
    }
    let texts = present.iter().map(|(value, at)| Some((value.as_str()?.to_owned(), *at))).collect::<Option<Vec<_>>>();
    if let Some(texts) = texts {
        return Some(form_of_texts(owner, texts, types));
    }
    if let Some(integers) = present.iter().map(|(value, at)| Some((value.as_i64()?, *at))).collect::<Option<Vec<_>>>() {
        return Some(Form::Integers(Listed::sorted(owner, integers)));
    }
    if present.iter().all(|(value, _)| value.is_boolean()) {
        return Some(Form::Plain(Type::Bool));
    }
    // Beyond what an enum of integers can hold, and more digits than an `f64` has.
    if present.iter().all(|(value, _)| value.is_u64()) {
        return Some(Form::Plain(Type::Int(IntKind::U64)));
    }
    present.iter().all(|(value, _)| value.is_number()).then_some(Form::Plain(Type::Float))
}

/// Values in quotes of a type that is no text, where each is one of that type, are of the type; else texts.
fn form_of_texts<'d>(owner: &'d Schema, texts: Vec<(String, Location)>, types: &[Primitive]) -> Form<'d> {
    match types {
        [Primitive::Integer] => {
            let integers = texts.iter().map(|(text, at)| Some((text.parse().ok()?, *at))).collect::<Option<Vec<_>>>();
            if let Some(integers) = integers {
                return Form::Integers(Listed::sorted(owner, integers));
            }
        }
        [Primitive::Boolean] if texts.iter().all(|(text, _)| text.parse::<bool>().is_ok()) => {
            return Form::Plain(Type::Bool);
        }
        [Primitive::Number] if texts.iter().all(|(text, _)| text.parse::<f64>().is_ok()) => {
            return Form::Plain(Type::Float);
        }
        _ => {}
    }
    Form::Texts(Listed::distinct(owner, texts))
}
