//! What is said, read and changes nothing.

use std::collections::HashSet;

use super::view::{member, operations};
use crate::diagnostic::{Diagnostics, Report, codes};
use crate::openapi::{Document, Method, Operation, SchemaId, SecurityKind};
use crate::source::{Location, Node, Sources};

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    for operation in &document.operations {
        idempotence(operation, sources, diagnostics);
    }
    for operation in operations(document) {
        two_kinds_of_examples(operation, sources, diagnostics);
    }
    // Paths to which nothing refers are read like callbacks, and may be of calls.
    let by_server = |operation: &&Operation| {
        let mut around = sources.node(operation.at).ancestors();
        around.any(|node| ["callbacks", "webhooks"].contains(&node.key()))
    };
    for operation in document.webhooks.iter().chain(document.callbacks.values().flatten()).filter(by_server) {
        of_calls(operation, sources, diagnostics);
    }
    license(document, sources, diagnostics);
    schemes(document, sources, diagnostics);
    names(document, sources, diagnostics);
    advice(document, sources, diagnostics);
    directions(document, sources, diagnostics);
    sunsets(document, sources, diagnostics);
}

/// A day on which something goes away that is not deprecated. Beside a `$ref` what it leads to may be.
fn sunsets(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    let operations = operations(document).map(|operation| operation.at);
    let parameters = super::view::parameters(document).map(|parameter| parameter.at);
    let schemas = document.schemas.iter().map(|schema| schema.at);
    let mut seen = HashSet::new();
    for at in operations.chain(parameters).chain(schemas).filter(|at| seen.insert(*at)) {
        let node = sources.node(at);
        let Some(day) = node.get("x-sunset").filter(|_| node.get("$ref").is_none()) else { continue };
        // What is no flag is told there.
        if node.get("deprecated").is_none_or(|flag| flag.as_bool() == Some(false)) {
            without_effect(
                diagnostics,
                day.location(),
                "`x-sunset` says when this goes away, and it is not deprecated",
            )
            .at_key()
            .subject("`x-sunset` without `deprecated`")
            .help("write `deprecated: true` beside it, or remove it");
        }
    }
}

/// Reports what changes nothing.
pub(super) fn without_effect<'d>(
    diagnostics: &'d mut Diagnostics,
    at: Location,
    message: impl Into<String>,
) -> Report<'d> {
    diagnostics.finding(codes::WITHOUT_EFFECT, at, message)
}

/// What is said of calls, in operations that the server calls.
fn of_calls(operation: &Operation, sources: &Sources, diagnostics: &mut Diagnostics) {
    let node = sources.node(operation.at);
    for key in ["x-paging", "x-idempotent", "x-result", "x-aliases", "x-permissions"] {
        if let Some(value) = node.get(key) {
            without_effect(diagnostics, value.location(), format!("`{key}` has no effect: the server makes this call"))
                .at_key()
                .subject(format!("`{key}` of what the server calls"))
                .help("remove it");
        }
    }
}

/// Methods are repeated or not by what HTTP says of them; saying the same is nothing.
fn idempotence(operation: &Operation, sources: &Sources, diagnostics: &mut Diagnostics) {
    let is_idempotent = !matches!(operation.method, Method::Post | Method::Patch | Method::Other(_));
    if operation.idempotent.is_none_or(|stated| stated != is_idempotent) || matches!(operation.method, Method::Other(_))
    {
        return;
    }
    let message = match is_idempotent {
        true => "`x-idempotent` has no effect: calls of this method are repeated anyway",
        false => "`x-idempotent` has no effect: calls of this method are not repeated anyway",
    };
    without_effect(diagnostics, member(sources, operation.at, &["x-idempotent"]), message)
        .at_key()
        .subject("`x-idempotent` that says what the method says")
        .help("remove it");
}

/// `example` and `examples` exclude each other beside `schema`.
fn two_kinds_of_examples(operation: &Operation, sources: &Sources, diagnostics: &mut Diagnostics) {
    let parameters = operation.parameters.iter().map(|parameter| parameter.at);
    let replies = operation.responses.iter().flat_map(|(_, response)| &response.content);
    let bodies = operation.body.iter().flat_map(|body| &body.content);
    for at in parameters.chain(bodies.chain(replies).map(|media| media.at)) {
        let node = sources.node(at);
        if let (Some(one), Some(several)) = (node.get("example"), node.get("examples")) {
            without_effect(diagnostics, one.location(), "`example` and `examples` exclude each other")
                .at_key()
                .key_label(several.location(), "the others are here")
                .subject("`example` beside `examples`")
                .help("put it among the others");
        }
    }
}

/// `identifier` and `url` of a license exclude each other.
fn license(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    let license = sources.node(member(sources, document.at, &["info", "license"]));
    if let (Some(identifier), Some(url)) = (license.get("identifier"), license.get("url")) {
        without_effect(diagnostics, url.location(), "`identifier` and `url` of a license exclude each other")
            .at_key()
            .key_label(identifier.location(), "which says where its text is")
            .help("remove one of the two");
    }
}

/// Keys of security schemes of another type.
fn schemes(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    for scheme in document.security_schemes.values() {
        let node = sources.node(scheme.at);
        // Of a type that OpenAPI does not have nobody knows the keys.
        if matches!(&scheme.kind, SecurityKind::Unknown(_)) {
            continue;
        }
        let Some(kind) = node.get("type").and_then(Node::as_str) else { continue };
        let is_bearer =
            || node.get("scheme").and_then(Node::as_str).is_some_and(|name| name.eq_ignore_ascii_case("bearer"));
        for (key, value) in node.entries() {
            let (owner, fits) = match key {
                "in" | "name" => ("apiKey", kind == "apiKey"),
                "scheme" => ("http", kind == "http"),
                // Who can't send the scheme has been told so.
                "bearerFormat" if matches!(scheme.kind, SecurityKind::OtherHttp(_)) => continue,
                "bearerFormat" => ("http", kind == "http" && is_bearer()),
                "flows" | "oauth2MetadataUrl" => ("oauth2", kind == "oauth2"),
                "openIdConnectUrl" => ("openIdConnect", kind == "openIdConnect"),
                _ => continue,
            };
            let pair = match key {
                "in" => node.get("name"),
                "name" => node.get("in"),
                _ => None,
            };
            // Of the two that an API key has, the first speaks for both.
            if !fits && pair.is_none_or(|other| value.location() < other.location()) {
                let said = match pair {
                    Some(other) => format!("`{key}` and `{}` have", other.key()),
                    None => format!("`{key}` has"),
                };
                without_effect(diagnostics, value.location(), format!("{said} no effect in this security scheme"))
                    .at_key()
                    .subject(format!("`{key}` in security schemes of another type"))
                    .help(match key == "bearerFormat" && kind == "http" {
                        true => "it is for the scheme `bearer`; remove it, or mend the scheme".to_owned(),
                        false => format!("it is for the type `{owner}`; remove it, or mend the type"),
                    });
            }
        }
    }
}

/// `x-rust-name` where nothing has a name, or has that name anyway.
fn names(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    let named = named_schemas(document);
    let mut unused = |at: Location, message: String| {
        without_effect(diagnostics, member(sources, at, &["x-rust-name"]), message)
            .at_key()
            .subject("`x-rust-name` without effect")
            .help("remove it, or move it to what has a name: a member, a parameter, a component");
    };
    for (index, schema) in document.schemas.iter().enumerate() {
        let has_type = schema.enumeration.is_some()
            || schema.types.len() > 1
            || !(schema.properties.is_empty() && schema.all_of.is_empty())
            || !(schema.one_of.is_empty() && schema.any_of.is_empty());
        if schema.rust_name.is_some() && !has_type && !named.contains(&SchemaId(index as u32)) {
            unused(schema.at, "`x-rust-name` has no effect: nothing in Rust is named after this schema".to_owned());
        }
    }
    for parameter in super::view::parameters(document).filter(|parameter| parameter.rust_name.is_some()) {
        if document.scopes.iter().any(|scope| scope.parameter == parameter.name) {
            unused(parameter.at, format!("`x-rust-name` has no effect: `x-scopes` takes `{}` away", parameter.name));
        }
    }
    for tag in document.tags.iter().filter(|tag| tag.rust_name.is_some()) {
        if !document.operations.iter().any(|operation| operation.tags.contains(&tag.name)) {
            unused(tag.at, format!("`x-rust-name` has no effect: no operation has the tag `{}`", tag.name));
        }
    }
}

/// The schemas that name a member, a branch or a type of their own.
fn named_schemas(document: &Document) -> HashSet<SchemaId> {
    let mut named: HashSet<SchemaId> = document.components.iter().map(|component| component.schema).collect();
    for schema in &document.schemas {
        named.extend(schema.properties.iter().map(|property| property.schema));
        named.extend(schema.one_of.iter().chain(&schema.any_of).chain(&schema.reference));
    }
    named
}

/// `x-advised` is read in what calls send.
fn advice(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    if document.schemas.iter().all(|schema| schema.advised.is_none()) {
        return;
    }
    let bodies = document.operations.iter().filter_map(|operation| operation.body.as_ref());
    let mut waiting: Vec<SchemaId> = bodies.flat_map(|body| &body.content).filter_map(|media| media.schema).collect();
    let mut sent = HashSet::new();
    while let Some(id) = waiting.pop() {
        if sent.insert(id) {
            let schema = document.schema(id);
            waiting.extend(schema.children().chain(schema.reference));
        }
    }
    for (index, schema) in document.schemas.iter().enumerate() {
        if schema.advised.is_some() && !sent.contains(&SchemaId(index as u32)) {
            without_effect(
                diagnostics,
                member(sources, schema.at, &["x-advised"]),
                "`x-advised` has no effect: no call sends this",
            )
            .at_key()
            .subject("`x-advised` in what no call sends")
            .help("move it to a member of a request body");
        }
    }
}

/// A member that is neither in requests nor in replies.
fn directions(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    for schema in document.schemas.iter().filter(|schema| schema.read_only && schema.write_only) {
        diagnostics
            .finding(
                codes::CONTRADICTION,
                member(sources, schema.at, &["writeOnly"]),
                "neither requests nor replies have this: it is `readOnly` and `writeOnly`",
            )
            .at_key()
            .key_label(member(sources, schema.at, &["readOnly"]), "only replies")
            .help("remove one of the two");
    }
}
