//! Keys of a later version of OpenAPI than the one that the document states.

use crate::diagnostic::{Diagnostics, codes};
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
    ("$defs", "put the schemas into `components`, `schemas`"),
];

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    if document.version != Version::V3_0 {
        return;
    }
    let root = sources.node(document.at);
    newer(root, &[("webhooks", "leave it out"), ("jsonSchemaDialect", "leave it out")], diagnostics);
    let inside = |key: &str| root.get(key).into_iter();
    inside("components").for_each(|node| newer(node, &[("pathItems", "put them into `paths`")], diagnostics));
    inside("info").for_each(|node| newer(node, &[("summary", "write `description`")], diagnostics));
    let licenses = inside("info").filter_map(|info| info.get("license"));
    licenses.for_each(|node| newer(node, &[("identifier", "write `url`")], diagnostics));
    for schema in &document.schemas {
        newer(sources.node(schema.at), OF_SCHEMAS, diagnostics);
    }
}

/// Reports the keys of an object that its version does not have.
fn newer(node: Node<'_>, keys: &[(&str, &str)], diagnostics: &mut Diagnostics) {
    for (key, value) in node.entries() {
        let Some((_, instead)) = keys.iter().find(|(newer, _)| *newer == key) else { continue };
        diagnostics
            .finding(codes::UNKNOWN_KEY, value.location(), format!("`{key}` is a key of OpenAPI 3.1, and this is 3.0"))
            .at_key()
            .subject(format!("`{key}` in OpenAPI 3.0"))
            .help(format!("{instead}, or write `openapi: 3.1.0` in the root document"));
    }
}
