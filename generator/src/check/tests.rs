//! The validator of examples, by a table.

use super::example::validate;
use crate::diagnostic::{Diagnostics, Mode};
use crate::openapi;
use crate::source::Sources;

/// Checks a JSON value against the schema `S` of some YAML; `expected` is the path and the message, if it fails.
fn check(schemas: &str, value: &str, expected: Option<(&str, &str)>) {
    let text = format!(
        "openapi: 3.0.3\ninfo: {{title: x, version: '1'}}\npaths: {{}}\ncomponents: {{schemas: {{{schemas}}}}}\n"
    );
    let mut diagnostics = Diagnostics::new(Mode::Lenient);
    let sources = Sources::from_text("a.yaml", &text, &mut diagnostics);
    let document = openapi::read(&sources, &mut diagnostics).expect("the document is readable");
    assert!(!diagnostics.has_errors(), "{}", diagnostics.render(&sources, Default::default()));
    let schema = document.components.iter().find(|component| component.name == "S").expect("there is `S`").schema;
    let value = serde_json::from_str(value).expect("the value is JSON");
    let found = validate(&document, schema, &value).err().map(|mismatch| (mismatch.path, mismatch.message));
    let found = found.as_ref().map(|(path, message)| (path.as_str(), message.as_str()));
    assert_eq!(found, expected, "{schemas} against {value}");
}

#[test]
fn values_against_schemas() {
    check("S: {}", "[1, {}]", None);
    check("S: {type: integer}", "3.0", None);
    check("S: {type: integer}", "3.5", Some(("", "3.5 is no integer")));
    check("S: {type: string, nullable: true}", "null", None);
    check("S: {type: string}", "null", Some(("", "null is no string")));
    check("S: {enum: [1, a]}", "1.0", None);
    check("S: {enum: [1, a]}", "\"b\"", Some(("", "\"b\" is not in the enum")));
    check("S: {type: string, maxLength: 2}", "\"éé\"", None);
    check("S: {type: string, maxLength: 2}", "\"abc\"", Some(("", "\"abc\" is too long")));
    check("S: {minimum: 2}", "1", Some(("", "1 is too small")));
    check("S: {required: [a]}", "{}", Some(("", "the member `a` is missing")));
    check("S: {required: [a], properties: {a: {readOnly: true}}}", "{}", None);
    check(
        "S: {properties: {a: {type: array, items: {type: string}}}}",
        r#"{"a": ["x", 1]}"#,
        Some(("/a/1", "1 is no string")),
    );
    check("S: {additionalProperties: false}", r#"{"a/b": 1}"#, Some(("/a~1b", "the schema has no member `a/b`")));
    check("S: {additionalProperties: {type: string}}", r#"{"a": 1}"#, Some(("/a", "1 is no string")));
    check("S: {allOf: [{$ref: '#/components/schemas/T'}]}, T: {type: object}", "1", Some(("", "1 is no object")));
    check("S: {oneOf: [{type: string}, {type: integer}]}", "1", None);
    check(
        "S: {oneOf: [{type: string}, {properties: {a: {enum: [1]}}}]}",
        r#"{"a": 2}"#,
        Some(("/a", "2 is not in the enum")),
    );
    check(
        "S: {type: object, properties: {s: {$ref: '#/components/schemas/S'}}}",
        r#"{"s": {"s": 1}}"#,
        Some(("/s/s", "1 is no object")),
    );
    check("S: {anyOf: [{$ref: '#/components/schemas/S'}]}", "1", None);
}
