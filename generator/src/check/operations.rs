//! Operations: ids, tags, paths and what they answer.

use std::collections::{HashMap, HashSet};

use super::view::operations;
use crate::diagnostic::{Diagnostics, codes};
use crate::openapi::{Document, Operation, ResponseKey};
use crate::source::{Location, Node, Sources};

/// A description without an operation gives a client that can't call anything.
pub fn some(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    // What is wrong may be what keeps the operations from being seen.
    if !document.operations.is_empty() || !document.webhooks.is_empty() || diagnostics.has_errors() {
        return;
    }
    let paths = sources.node(document.at).get("paths").map_or(document.at, Node::location);
    diagnostics
        .finding(codes::NO_OPERATION, paths, "the description has no operation: the client can't call anything")
        .at_key()
        .help("describe operations under `paths`, or refer to the file that does");
}

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    ids(document, sources, diagnostics);
    for operation in &document.operations {
        answers(operation, sources, diagnostics);
    }
    for operation in operations(document) {
        ranges(operation, sources, diagnostics);
    }
    if !document.tags.is_empty() {
        tags(document, sources, diagnostics);
    }
}

fn ids(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    let mut seen: HashMap<&str, Location> = HashMap::new();
    for operation in document.operations.iter().chain(&document.webhooks) {
        let Some(id) = &operation.id else { continue };
        let at = sources.node(operation.at).get("operationId").map_or(operation.at, Node::location);
        match seen.get(id.as_str()) {
            Some(first) => {
                diagnostics
                    .finding(codes::DUPLICATE_OPERATION_ID, at, format!("two operations have the id `{id}`"))
                    .label(*first, "first used here")
                    .subject("operation ids that are used twice")
                    .help("give each operation an id of its own");
            }
            None => {
                seen.insert(id, at);
            }
        }
    }
}

fn answers(operation: &Operation, sources: &Sources, diagnostics: &mut Diagnostics) {
    let success = |key: &ResponseKey| match key {
        ResponseKey::Status(status) => (101..400).contains(status),
        ResponseKey::Range(digit) => (1..=3).contains(digit),
        ResponseKey::Default => true,
    };
    if operation.responses.iter().any(|(key, _)| success(key)) {
        return;
    }
    let responses = sources.node(operation.at).get("responses");
    diagnostics
        .finding(
            codes::NO_SUCCESS_RESPONSE,
            responses.map_or(operation.at, Node::location),
            "this operation says nothing about success",
        )
        .at_key()
        .subject("operations without a success response")
        .help("add a response such as `200` or `204`");
}

/// Ranges of statuses are written with capital letters.
fn ranges(operation: &Operation, sources: &Sources, diagnostics: &mut Diagnostics) {
    let Some(responses) = sources.node(operation.at).get("responses") else { return };
    for (key, response) in responses.entries() {
        if key.starts_with(|first: char| first.is_ascii_digit()) && key.contains('x') {
            diagnostics
                .finding(
                    codes::INVALID_VALUE,
                    response.location(),
                    format!("the range of statuses `{key}` has small letters"),
                )
                .at_key()
                .subject("ranges of statuses with small letters")
                .help(format!("write `{}`", key.to_ascii_uppercase()));
        }
    }
}

fn tags(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    let known: HashSet<&str> = document.tags.iter().map(|tag| tag.name.as_str()).collect();
    for operation in &document.operations {
        for name in operation.tags.iter().filter(|name| !known.contains(name.as_str())) {
            let written = sources.node(operation.at).get("tags");
            let at = written.and_then(|tags| tags.items().find(|tag| tag.as_str() == Some(name)));
            let names = document.tags.iter().map(|tag| tag.name.as_str());
            let words: Vec<&str> = name.split(',').map(str::trim).collect();
            let declared = |word: &&str| known.contains(word);
            let help = match diagnostics.suggest(name, names) {
                _ if words.len() > 1 && words.iter().all(declared) => {
                    format!("write each as an item of its own: `[{}]`", words.join(", "))
                }
                Some(best) => format!("did you mean `{best}`?"),
                None => "declare it under `tags` of the document, with a description".to_owned(),
            };
            diagnostics
                .finding(
                    codes::TAG_UNDEFINED,
                    at.map_or(operation.at, Node::location),
                    format!("the tag `{name}` is not declared"),
                )
                .subject("tags that are not declared")
                .help(help);
        }
    }
}
