//! Links and callbacks: the operations that links lead to, and the expressions that say where a value is.

use std::collections::HashSet;

use indexmap::IndexMap;

use super::effect::without_effect;
use super::view::{operations, target};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Position, codes};
use crate::openapi::{Document, Operation, ParameterLocation};
use crate::source::{Node, Sources};

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    let mut seen = HashSet::new();
    let replies = operations(document).flat_map(|operation| &operation.responses);
    let links = replies.flat_map(|(_, response)| sources.node(response.at).get("links"));
    let links: Vec<Node<'_>> =
        links.flat_map(Node::entries).map(|(_, link)| target(sources, link.location())).collect();
    let targets = Targets::of(document, sources, diagnostics);
    for link in links.into_iter().filter(|link| link.is_mapping() && seen.insert(link.location())) {
        targets.leads_somewhere(link, sources, diagnostics);
    }
    for at in document.callbacks.keys() {
        let node = sources.node(*at);
        if node.parent().and_then(Node::parent).is_some_and(|holder| holder.key() == "callbacks") {
            callback(node, diagnostics);
        }
    }
}

/// What links lead to, and what was reported of it: what is missing for that is not told.
struct Targets<'d> {
    /// By their ids, in document order.
    operations: IndexMap<&'d str, &'d Operation>,
    ids_are_faulty: bool,
    paths_are_faulty: bool,
}

/// What is reported of the ids of operations, so that one may be missing for it.
const OF_IDS: [&Code; 5] =
    [codes::DUPLICATE_OPERATION_ID, codes::EMPTY, codes::WRONG_TYPE, codes::UNKNOWN_KEY, codes::DUPLICATE_KEY];

/// What is reported of the parameters of paths.
const OF_PATHS: [&Code; 2] = [codes::PATH_PARAMETER_MISSING, codes::PATH_PARAMETER_UNUSED];

impl<'d> Targets<'d> {
    fn of(document: &'d Document, sources: &Sources, diagnostics: &Diagnostics) -> Self {
        let mut operations = IndexMap::new();
        for operation in &document.operations {
            if let Some(id) = operation.id.as_deref() {
                operations.entry(id).or_insert(operation);
            }
        }
        let is_of_id = |one: &Diagnostic| {
            let Position::Node(at, _) = one.place else { return false };
            let key = sources.node(at).key();
            let is_method = ["get", "put", "post", "patch", "delete"].contains(&key);
            OF_IDS.iter().any(|code| code.number == one.code.number) && (key.starts_with("operation") || is_method)
        };
        let is_of_path = |one: &Diagnostic| OF_PATHS.iter().any(|code| code.number == one.code.number);
        Self {
            operations,
            ids_are_faulty: diagnostics.iter().any(is_of_id),
            paths_are_faulty: diagnostics.iter().any(is_of_path),
        }
    }

    fn leads_somewhere(&self, link: Node<'_>, sources: &Sources, diagnostics: &mut Diagnostics) {
        let (id, reference) = (link.get("operationId"), link.get("operationRef"));
        match (id, reference) {
            (None, None) if link.get("$ref").is_none() => {
                diagnostics
                    .finding(codes::MISSING_MEMBER, link.location(), "a link needs the member `operationId`")
                    .at_key()
                    .subject("links that lead to no operation")
                    .help("name the operation that it leads to")
                    .need(link.location(), "operationId");
            }
            (Some(_), Some(reference)) => {
                without_effect(diagnostics, reference.location(), "`operationRef` has no effect beside `operationId`")
                    .at_key()
                    .help("remove one of the two");
            }
            (None, Some(reference)) => leads_nowhere(reference, sources, diagnostics),
            (Some(id), None) => match id.as_str().and_then(|id| self.operations.get(id)) {
                Some(operation) if !self.paths_are_faulty => parameters(operation, link, diagnostics),
                None if !self.ids_are_faulty => self.no_operation(id, diagnostics),
                _ => {}
            },
            _ => {}
        }
        let values = link.get("parameters").into_iter().flat_map(Node::entries).map(|(_, value)| value);
        for value in values.chain(link.get("requestBody")) {
            if let Some(text) = value.as_str().filter(|text| text.starts_with('$') && !is_expression(text)) {
                no_expression(text, value, false, diagnostics);
            }
        }
    }

    fn no_operation(&self, named: Node<'_>, diagnostics: &mut Diagnostics) {
        let Some(id) = named.as_str() else { return };
        let ids = self.operations.keys().copied();
        let help = match diagnostics.suggest(id, ids) {
            Some(best) => format!("did you mean `{best}`?"),
            None => "name the `operationId` of an operation".to_owned(),
        };
        diagnostics
            .finding(codes::REFERENCE_NOT_FOUND, named.location(), format!("there is no operation `{id}`"))
            .subject("links to operations that there are not")
            .help(help);
    }
}

fn leads_nowhere(reference: Node<'_>, sources: &Sources, diagnostics: &mut Diagnostics) {
    let Some(text) = reference.as_str().filter(|text| !text.contains("://")) else { return };
    if sources.resolve(reference.location(), text).is_err() {
        diagnostics
            .finding(codes::REFERENCE_NOT_FOUND, reference.location(), format!("`{text}` leads to no operation"))
            .subject("links that lead to no operation")
            .help("write a pointer with `~1` for each slash of the path, as in `#/paths/~1pets~1{id}/get`");
    }
}

/// A link gives values to parameters that the operation has.
fn parameters(operation: &Operation, link: Node<'_>, diagnostics: &mut Diagnostics) {
    for (name, value) in link.get("parameters").into_iter().flat_map(Node::entries) {
        let is_named = |written: &str, place: ParameterLocation| {
            let place = match place {
                ParameterLocation::Path => "path.",
                ParameterLocation::Query => "query.",
                ParameterLocation::Header => "header.",
                ParameterLocation::Cookie => "cookie.",
                ParameterLocation::QueryString => "querystring.",
            };
            name == written || name.strip_prefix(place) == Some(written)
        };
        if operation.parameters.iter().any(|parameter| is_named(&parameter.name, parameter.place)) {
            continue;
        }
        let id = operation.id.as_deref().unwrap_or_default();
        let help = match diagnostics.suggest(name, operation.parameters.iter().map(|parameter| parameter.name.as_str()))
        {
            Some(best) => format!("did you mean `{best}`?"),
            None => "name a parameter of that operation".to_owned(),
        };
        diagnostics
            .finding(codes::INVALID_VALUE, value.location(), format!("`{id}` has no parameter `{name}`"))
            .at_key()
            .subject("links with parameters that their operation does not have")
            .help(help);
    }
}

/// The key of a callback is a URL with expressions in braces, or one expression.
fn callback(node: Node<'_>, diagnostics: &mut Diagnostics) {
    let key = node.key();
    let braced = || key.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(inner, _)| inner);
    let wrong = match key.starts_with('$') {
        true => Some(key).filter(|key| !is_expression(key)),
        false => braced().find(|inner| !is_expression(inner)),
    };
    if let Some(text) = wrong {
        no_expression(text, node, true, diagnostics);
    }
}

fn no_expression(text: &str, at: Node<'_>, at_key: bool, diagnostics: &mut Diagnostics) {
    let message = format!("`{text}` is no expression for where a value is");
    let mut report = diagnostics.finding(codes::INVALID_VALUE, at.location(), message);
    report
        .subject("expressions that lead to no value")
        .help("write one such as `$request.body#/url`, `$request.query.name` or `$response.header.name`");
    if at_key {
        report.at_key();
    }
}

/// Whether a text is a runtime expression of OpenAPI.
fn is_expression(text: &str) -> bool {
    if ["$url", "$method", "$statusCode", "$self"].contains(&text) {
        return true;
    }
    let Some(rest) = text.strip_prefix("$request.").or_else(|| text.strip_prefix("$response.")) else { return false };
    let (place, name) = rest.split_once(['.', '#']).unwrap_or((rest, ""));
    match place {
        "body" => rest == "body" || rest.strip_prefix("body#").is_some_and(|at| at.is_empty() || at.starts_with('/')),
        "header" | "query" | "path" => !name.is_empty(),
        _ => false,
    }
}
