//! Operations: ids, tags, paths and what they answer.

use std::collections::{HashMap, HashSet};

use super::view::{operations, target};
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
    links(document, sources, diagnostics);
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

/// Links name operations that there are.
fn links(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    let ids: HashSet<&str> = document.operations.iter().filter_map(|operation| operation.id.as_deref()).collect();
    let replies = document.operations.iter().flat_map(|operation| &operation.responses);
    for (_, response) in replies {
        let links = sources.node(response.at).get("links").into_iter().flat_map(Node::entries);
        for named in links.filter_map(|(_, link)| target(sources, link.location()).get("operationId")) {
            let Some(id) = named.as_str().filter(|id| !ids.contains(id)) else { continue };
            let help = match diagnostics.suggest(id, ids.iter().copied()) {
                Some(best) => format!("did you mean `{best}`?"),
                None => "name the `operationId` of an operation".to_owned(),
            };
            diagnostics
                .finding(codes::REFERENCE_NOT_FOUND, named.location(), format!("there is no operation `{id}`"))
                .subject("links to operations that there are not")
                .help(help);
        }
    }
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
            let help = match diagnostics.suggest(name, document.tags.iter().map(|tag| tag.name.as_str())) {
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
