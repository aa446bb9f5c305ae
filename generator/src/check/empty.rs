//! Names and lists with nothing in them.

use super::view::{media_types, operations, parameters, target};
use crate::diagnostic::{Diagnostics, Mode, codes};
use crate::openapi::{Document, Version};
use crate::source::{Node, Sources};

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    let root = sources.node(document.at);
    for key in ["title", "version"] {
        name(root.get("info").and_then(|info| info.get(key)), key, diagnostics);
    }
    for tag in root.get("tags").into_iter().flat_map(Node::items) {
        name(tag.get("name"), "name of a tag", diagnostics);
    }
    for operation in operations(document) {
        let node = sources.node(operation.at);
        name(node.get("operationId"), "operationId", diagnostics);
        name(node.get("summary"), "summary", diagnostics);
        let is_strict = diagnostics.mode() == Mode::Strict;
        name(node.get("description").filter(|_| is_strict), "description of the operation", diagnostics);
        for (key, item) in [("tags", "a tag"), ("x-permissions", "a permission"), ("x-aliases", "a name")] {
            list(node.get(key).filter(|_| diagnostics.mode() == Mode::Strict), key, item, diagnostics);
        }
        node.get("tags").into_iter().flat_map(Node::items).for_each(|tag| name(Some(tag), "tag", diagnostics));
        if let Some(body) = &operation.body {
            mapping(sources.node(body.at).get("content"), "content", "a media type", diagnostics);
        }
    }
    for parameter in parameters(document) {
        let node = sources.node(parameter.at);
        name(node.get("name"), "name of a parameter", diagnostics);
        mapping(node.get("content"), "content", "a media type", diagnostics);
    }
    for variable in document.servers.iter().flat_map(|server| &server.variables) {
        list(sources.node(variable.at).get("enum"), "enum", "a value", diagnostics);
    }
    // In documents of others there are many.
    for media in media_types(document).filter(|_| diagnostics.mode() == Mode::Strict).collect::<Vec<_>>() {
        body(&media.name, target(sources, media.at), diagnostics);
    }
    for scheme in document.security_schemes.values() {
        let node = sources.node(scheme.at);
        name(node.get("name"), "name of an API key", diagnostics);
        name(node.get("scheme"), "scheme", diagnostics);
    }
    name(root.get("x-success-member"), "x-success-member", diagnostics);
    for schema in &document.schemas {
        let node = sources.node(schema.at);
        for (key, item) in [("enum", "a value"), ("oneOf", "a schema"), ("anyOf", "a schema"), ("allOf", "a schema")] {
            list(node.get(key), key, item, diagnostics);
        }
        if document.version == Version::V3_0 {
            list(node.get("required"), "required", "a name", diagnostics);
        }
        name(node.get("format"), "format", diagnostics);
        let described = node.get("x-enum-descriptions").into_iter().flat_map(Node::entries);
        described.for_each(|(value, text)| name(Some(text), &format!("description of `{value}`"), diagnostics));
        // Any text matches it.
        let pattern = node.get("pattern").filter(|pattern| pattern.as_str() == Some(""));
        name(pattern, "pattern", diagnostics);
        let types = node.get("type").filter(|types| types.is_sequence());
        list(types, "type", "a type", diagnostics);
    }
}

/// A body of JSON of which nothing is said.
fn body(name: &str, node: Node<'_>, diagnostics: &mut Diagnostics) {
    if !name.contains("json") || ["schema", "itemSchema", "$ref"].iter().any(|key| node.get(key).is_some()) {
        return;
    }
    diagnostics
        .finding(codes::EMPTY, node.location(), format!("nothing is said of the body of `{name}`"))
        .at_key()
        .subject("bodies without a schema")
        .help("describe it under `schema`; `schema: {}` allows anything");
}

fn name(node: Option<Node<'_>>, what: &str, diagnostics: &mut Diagnostics) {
    let Some(node) = node.filter(|node| node.as_str().is_some_and(|text| text.trim().is_empty())) else { return };
    diagnostics
        .finding(codes::EMPTY, node.location(), format!("the {what} is empty"))
        .subject(format!("an empty {what}"))
        .help(match node.key() {
            "scheme" => "write `bearer` or `basic`",
            _ => "write something, or remove it",
        });
}

fn list(node: Option<Node<'_>>, key: &str, item: &str, diagnostics: &mut Diagnostics) {
    if let Some(node) = node.filter(|node| node.is_sequence() && node.items().next().is_none()) {
        nothing(node, key, item, diagnostics);
    }
}

fn mapping(node: Option<Node<'_>>, key: &str, item: &str, diagnostics: &mut Diagnostics) {
    if let Some(node) = node.filter(|node| node.is_mapping() && node.entries().next().is_none()) {
        nothing(node, key, item, diagnostics);
    }
}

fn nothing(node: Node<'_>, key: &str, item: &str, diagnostics: &mut Diagnostics) {
    diagnostics
        .finding(codes::EMPTY, node.location(), format!("`{key}` has nothing in it"))
        .at_key()
        .subject(format!("an empty `{key}`"))
        .help(format!("add {item}, or remove it"));
}
