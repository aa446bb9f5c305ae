//! The arguments with which every operation is called: all that it takes, and only the required ones.
//!
//! `tests/data/requests.json` has both for each operation that the official Python SDK has, and what it sent. For
//! the others they are made of the description's examples.

use std::collections::BTreeMap;

use clientwright::openapi::{Operation, ParameterLocation};
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::description::{self, Description};
use crate::operations::by_official_name;
use crate::row::Row;

/// What the SDK was given, and what it sent.
#[derive(Clone, Debug, Deserialize)]
pub struct Entry {
    /// The operation's name in the SDK.
    pub operation: String,
    /// `all` or `required`.
    pub variant: String,
    /// What it was given.
    pub arguments: Map<String, Value>,
    /// What it sent.
    pub request: Sent,
}

/// A request that the SDK sent.
#[derive(Clone, Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Sent {
    pub method: String,
    pub path: String,
    pub query: String,
    pub headers: BTreeMap<String, String>,
    pub body: Option<Value>,
}

/// What is in `tests/data/requests.json`.
///
/// # Panics
/// When the file is not as it should be.
#[must_use]
pub fn entries() -> Vec<Entry> {
    serde_json::from_str(&description::data("requests.json")).expect("entries")
}

/// Arguments of one operation.
#[derive(Debug)]
pub struct Case<'r> {
    /// The operation.
    pub row: &'r Row,
    /// `all` or `required`.
    pub variant: String,
    /// The arguments.
    pub arguments: Map<String, Value>,
}

/// Every operation with all arguments and with the required ones alone.
///
/// # Panics
/// When an operation of the SDK has no row.
#[must_use]
pub fn cases<'r>(description: &Description, rows: &'r [Row]) -> Vec<Case<'r>> {
    let sent = entries().into_iter().map(|entry| {
        let row = by_official_name(rows, &entry.operation).expect("a row for each operation of the SDK");
        Case { row, variant: entry.variant, arguments: entry.arguments }
    });
    let mut cases: Vec<Case<'r>> = sent.collect();
    // What the SDK has as optional and the description requires.
    for case in &mut cases {
        let needed = of_examples(description, description.operation(case.row.id()), false);
        for (name, value) in needed {
            case.arguments.entry(name).or_insert(value);
        }
    }
    for row in rows.iter().filter(|row| !cases.iter().any(|case| case.row.id() == row.id())).collect::<Vec<_>>() {
        let operation = description.operation(row.id());
        for (variant, all) in [("all", true), ("required", false)] {
            let arguments = of_examples(description, operation, all);
            cases.push(Case { row, variant: variant.to_owned(), arguments });
        }
    }
    cases
}

/// Arguments out of the examples of an operation's parameters and body.
fn of_examples(description: &Description, operation: &Operation, all: bool) -> Map<String, Value> {
    let mut arguments = Map::new();
    if let Some(at) = description.request_examples(operation).first() {
        let body = description.value(*at).as_object().cloned().unwrap_or_default();
        let required = required(description, operation);
        arguments.extend(body.into_iter().filter(|(name, _)| all || required.contains(name)));
    }
    for parameter in
        operation.parameters.iter().filter(|one| one.place == ParameterLocation::Path || all || one.required)
    {
        if let Some(at) = parameter.examples.first() {
            arguments.insert(parameter.name.replace('-', "_"), description.value(*at));
        }
    }
    arguments
}

/// The members that a body has to have.
fn required(description: &Description, operation: &Operation) -> Vec<String> {
    let content = operation.body.iter().flat_map(|body| &body.content);
    let schemas = content.filter_map(|one| one.schema).map(|id| description.document.schema(id));
    let named =
        schemas.flat_map(|one| one.reference.map(|id| description.document.schema(id)).into_iter().chain([one]));
    named.flat_map(|one| one.required.iter().map(|(name, _)| name.clone())).collect()
}
