//! Defaults and examples fit their schemas.

use serde_json::Value;

use super::example::{Mismatch, validate};
use crate::diagnostic::{Code, Diagnostics, codes};
use crate::openapi::{Document, SchemaId};
use crate::source::{Location, Node, Sources};

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    for (index, schema) in document.schemas.iter().enumerate() {
        let id = SchemaId(index as u32);
        if let Some(default) = &schema.default {
            let at = sources.node(schema.at).get("default").map_or(schema.at, Node::location);
            compare(document, id, default, at, (codes::DEFAULT_MISMATCH, "default"), sources, diagnostics);
        }
        for at in &schema.examples {
            let value = sources.value(*at);
            compare(document, id, &value, *at, (codes::EXAMPLE_MISMATCH, "example"), sources, diagnostics);
        }
    }
    for (id, at) in &document.examples {
        let value = sources.value(*at);
        compare(document, *id, &value, *at, (codes::EXAMPLE_MISMATCH, "example"), sources, diagnostics);
    }
}

fn compare(
    document: &Document,
    schema: SchemaId,
    value: &Value,
    at: Location,
    (code, what): (&'static Code, &str),
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    if let Err(mismatch) = validate(document, schema, value) {
        diagnostics
            .finding(
                code,
                place(&mismatch, at, sources),
                format!("this {what} does not fit its schema: {}", mismatch.message),
            )
            .key_label(document.schema(mismatch.schema).at, "the schema that it does not fit")
            .subject(format!("a {what} that does not fit its schema"));
    }
}

/// The node of the value that does not fit.
fn place(mismatch: &Mismatch, at: Location, sources: &Sources) -> Location {
    let mut node = sources.node(at);
    for token in mismatch.path.split('/').skip(1) {
        let key = token.replace("~1", "/").replace("~0", "~");
        match node.get(&key).or_else(|| node.item(key.parse().ok()?)) {
            Some(next) => node = next,
            None => break,
        }
    }
    node.location()
}
