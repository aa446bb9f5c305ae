//! Keys of a later version of OpenAPI than the one that the document states.

use crate::diagnostic::{About, Diagnostics, Mode, codes};
use crate::openapi::{Document, Version};
use crate::source::{Node, Sources};

/// Keywords of schemas that OpenAPI 3.1 brought, and what 3.0 has for them.
const OF_SCHEMAS: &[(&str, &str)] = &[
    ("const", "write `enum` with one value"),
    ("examples", "write one of them as `example`"),
    ("patternProperties", "write `additionalProperties`"),
    ("prefixItems", "write `items`"),
    ("propertyNames", "leave it out"),
    ("contains", "leave it out"),
    ("minContains", "leave it out"),
    ("maxContains", "leave it out"),
    ("unevaluatedProperties", "write `additionalProperties`"),
    ("dependentRequired", "leave it out"),
    ("contentMediaType", "leave it out"),
    ("contentEncoding", "write `format: byte` for Base64"),
    ("$id", "leave it out"),
    ("$schema", "leave it out"),
    ("$anchor", "leave it out"),
    ("$comment", "write a comment of YAML"),
    ("$defs", "put the schemas into `components`, `schemas`"),
];

/// So many keys of a later version are no slips: the version is.
const MANY: usize = 3;

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    if document.version != Version::V3_0 {
        return;
    }
    let root = sources.node(document.at);
    let mut found = newer(root, &[("webhooks", "leave it out"), ("jsonSchemaDialect", "leave it out")]);
    let inside = |key: &str| root.get(key).into_iter();
    found.extend(inside("components").flat_map(|node| newer(node, &[("pathItems", "put them into `paths`")])));
    found.extend(inside("info").flat_map(|node| newer(node, &[("summary", "write `description`")])));
    let licenses = inside("info").filter_map(|info| info.get("license"));
    found.extend(licenses.flat_map(|node| newer(node, &[("identifier", "write `url`")])));
    let mut lists = Vec::new();
    for schema in &document.schemas {
        let node = sources.node(schema.at);
        found.extend(newer(node, OF_SCHEMAS));
        lists.extend(node.get("type").filter(|types| types.is_sequence()));
    }
    if diagnostics.mode() == Mode::Strict && found.len() + lists.len() >= MANY {
        let at = root.get("openapi").unwrap_or(root).location();
        let message =
            format!("this says 3.0, and the document has {} keys and types of 3.1", found.len() + lists.len());
        let first = found.first().map(|(node, _)| *node).or(lists.first().copied());
        let mut report = diagnostics.finding(codes::INVALID_VALUE, at, message);
        report.help("write `openapi: 3.1.0`");
        if let Some(first) = first {
            report.key_label(first.location(), "the first of them");
        }
        return;
    }
    let strict = diagnostics.mode() == Mode::Strict;
    let drafts = document.schemas.iter().filter_map(|schema| sources.node(schema.at).get("definitions"));
    for node in drafts.filter(|_| strict) {
        diagnostics
            .finding(
                codes::UNKNOWN_KEY,
                node.location(),
                "`definitions` is a key of JSON Schema, and not of OpenAPI 3.0",
            )
            .at_key()
            .subject("`definitions` in OpenAPI 3.0")
            .about(About::Version)
            .help("put the schemas into `components`, `schemas`");
    }
    for (node, instead) in found {
        let key = node.key();
        diagnostics
            .finding(codes::UNKNOWN_KEY, node.location(), format!("`{key}` is a key of OpenAPI 3.1, and this is 3.0"))
            .at_key()
            .subject(format!("`{key}` in OpenAPI 3.0"))
            .help(format!("{instead}, or write `openapi: 3.1.0` in the root document"))
            .of_later();
    }
    for node in lists {
        diagnostics
            .finding(codes::WRONG_TYPE, node.location(), "in OpenAPI 3.0 `type` is one word")
            .subject("a list of types in OpenAPI 3.0")
            .help(match or_null(node) {
                Some(only) => {
                    format!("write `type: {only}` and `nullable: true`, or `openapi: 3.1.0` in the root document")
                }
                None => "write `openapi: 3.1.0` in the root document, or use `nullable` and `oneOf`".to_owned(),
            })
            .of_later();
    }
}

/// The only type of a list beside `null`.
fn or_null(types: Node<'_>) -> Option<&str> {
    let is_null = |node: &Node<'_>| node.is_null() || node.as_str() == Some("null");
    let mut others = types.items().filter(|node| !is_null(node));
    let only = others.next().filter(|_| others.next().is_none())?;
    types.items().any(|node| is_null(&node)).then(|| only.as_str()).flatten()
}

/// The keys of an object that its version does not have, with what to do instead.
fn newer<'n, 'k>(node: Node<'n>, keys: &'k [(&'k str, &'k str)]) -> Vec<(Node<'n>, &'k str)> {
    let known = |key: &str| keys.iter().find(|(newer, _)| *newer == key).map(|(_, instead)| *instead);
    node.entries().filter_map(|(key, value)| Some((value, known(key)?))).collect()
}
