//! A JSON Schema of descriptions for editors, made from the tables that the reader goes by: keys of each kind of object,
//! what is below them, and values that are words of a list.

use serde_json::{Map, Value, json};

use super::keys::{self, ALL, Keys};
use super::parameter::{PLACES, STYLES};
use super::schema::TYPES;

/// What stands below a key.
enum Below {
    /// An object of the kind.
    One(&'static Keys),
    /// A list of them.
    List(&'static Keys),
    /// A mapping from names to them.
    Map(&'static Keys),
    /// Names to lists of them by name, as callbacks have.
    Maps(&'static Keys),
    /// A word of a list, or several.
    Word(&'static [&'static str]),
}

use Below::{List, Map as Named, Maps, One, Word};

/// What stands below the keys of each kind; what is not listed may be anything.
fn below(kind: &Keys, key: &str) -> Option<Below> {
    Some(match (kind.kind, key) {
        (_, "externalDocs") => One(&keys::EXTERNAL_DOCS),
        (_, "servers") => List(&keys::SERVER),
        ("an OpenAPI document", "info") => One(&keys::INFO),
        ("an OpenAPI document", "tags") => List(&keys::TAG),
        ("an OpenAPI document" | "a part of a description", "components") => One(&keys::COMPONENTS),
        ("an OpenAPI document" | "a part of a description", "paths" | "webhooks") => Named(&keys::PATH_ITEM),
        ("an OpenAPI document", "x-scopes") => List(&keys::SCOPE),
        ("an OpenAPI document", "x-webhook-signature") => One(&keys::WEBHOOK_SIGNATURE),
        ("a signature of webhooks", "owner") => One(&keys::SIGNATURE_OWNER),
        ("the info object", "contact") => One(&keys::CONTACT),
        ("the info object", "license") => One(&keys::LICENSE),
        ("a server", "variables") => Named(&keys::SERVER_VARIABLE),
        ("the components object", "schemas") => Named(&keys::SCHEMA),
        ("the components object" | "an operation", "responses") => Named(&keys::RESPONSE),
        ("the components object", "parameters") => Named(&keys::PARAMETER),
        ("the components object" | "a parameter" | "a header" | "a media type", "examples") => Named(&keys::EXAMPLE),
        ("the components object", "requestBodies") => Named(&keys::REQUEST_BODY),
        ("the components object" | "a response" | "an encoding", "headers") => Named(&keys::HEADER),
        ("the components object", "securitySchemes") => Named(&keys::SECURITY_SCHEME),
        ("the components object" | "a response", "links") => Named(&keys::LINK),
        ("the components object" | "an operation", "callbacks") => Maps(&keys::PATH_ITEM),
        ("the components object", "pathItems") => Named(&keys::PATH_ITEM),
        ("the components object", "mediaTypes") => Named(&keys::MEDIA_TYPE),
        ("a path" | "an operation", "parameters") => List(&keys::PARAMETER),
        ("a path", "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace" | "query") => {
            One(&keys::OPERATION)
        }
        ("a path", "additionalOperations") => Named(&keys::OPERATION),
        ("an operation", "requestBody") => One(&keys::REQUEST_BODY),
        ("an operation", "x-paging") => One(&keys::PAGING),
        ("a parameter" | "a header" | "a request body" | "a response", "content") => Named(&keys::MEDIA_TYPE),
        ("a parameter" | "a header" | "a media type", "schema" | "itemSchema") => One(&keys::SCHEMA),
        ("a parameter", "in") => Word(PLACES),
        ("a parameter" | "a header" | "an encoding", "style") => Word(STYLES),
        ("a media type" | "an encoding", "encoding") => Named(&keys::ENCODING),
        ("a security scheme", "flows") => One(&keys::FLOWS),
        ("the flows object", _) => One(&keys::FLOW),
        ("a schema", "type") => Word(TYPES),
        ("a schema", "xml") => One(&keys::XML),
        ("a schema", "discriminator") => One(&keys::DISCRIMINATOR),
        ("a schema", "allOf" | "oneOf" | "anyOf" | "prefixItems") => List(&keys::SCHEMA),
        ("a schema", "properties" | "patternProperties" | "dependentSchemas" | "$defs" | "definitions") => {
            Named(&keys::SCHEMA)
        }
        (
            "a schema",
            "items"
            | "not"
            | "if"
            | "then"
            | "else"
            | "additionalProperties"
            | "unevaluatedProperties"
            | "contains"
            | "propertyNames"
            | "unevaluatedItems"
            | "contentSchema",
        ) => One(&keys::SCHEMA),
        _ => return None,
    })
}

/// The JSON Schema of a description's files: of the root, which has `openapi`, and of those that hold parts.
pub fn editor_schema() -> Value {
    let definitions: Map<String, Value> = ALL.iter().map(|kind| (name(kind), definition(kind))).collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "An OpenAPI description with the extensions of clientwright",
        "if": { "required": ["openapi"] },
        "then": reference(&keys::ROOT),
        "else": reference(&keys::FILE),
        "$defs": definitions,
    })
}

fn definition(kind: &Keys) -> Value {
    let mut properties: Map<String, Value> =
        kind.known.iter().map(|key| ((*key).to_owned(), value(kind, key))).collect();
    // A reference may stand in the place of any object, and says why what it lacks is ignored.
    for key in ["$ref", "summary", "description", "x-ignore"] {
        properties.entry(key).or_insert_with(|| json!({ "type": "string" }));
    }
    let types = if kind.kind == keys::SCHEMA.kind { json!(["object", "boolean"]) } else { json!("object") };
    json!({ "title": kind.kind, "type": types, "properties": properties, "additionalProperties": false })
}

fn value(kind: &Keys, key: &str) -> Value {
    let map = |inner: Value| json!({ "type": "object", "additionalProperties": inner });
    match below(kind, key) {
        None => Value::Bool(true),
        Some(One(kind)) => reference(kind),
        Some(List(kind)) => json!({ "type": "array", "items": reference(kind) }),
        Some(Named(kind)) => map(named(kind)),
        Some(Maps(kind)) => map(map(reference(kind))),
        Some(Word(words)) => json!({ "anyOf": [
            { "enum": words },
            { "type": "array", "items": { "enum": words } },
        ] }),
    }
}

/// An entry of a mapping by name: beside those a mapping may itself be a reference.
fn named(kind: &Keys) -> Value {
    json!({ "anyOf": [reference(kind), { "type": "string" }] })
}

fn reference(kind: &Keys) -> Value {
    json!({ "$ref": format!("#/$defs/{}", name(kind)) })
}

/// `a security scheme` is `security-scheme`.
fn name(kind: &Keys) -> String {
    let words = kind.kind.split(' ').filter(|word| !["a", "an", "the"].contains(word));
    words.map(|word| word.trim_end_matches("'s").to_lowercase()).collect::<Vec<_>>().join("-")
}
