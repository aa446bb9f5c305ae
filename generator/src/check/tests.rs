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

/// The first finding about the schema `S` of some YAML, by a part of its message; `None` where nothing is found.
fn finds(schema: &str, expected: Option<&str>) {
    let text = format!(
        "openapi: 3.1.0\ninfo: {{title: x, version: '1'}}\npaths:\n  /s:\n    put:\n      requestBody: {{content: {{application/json: \
         {{schema: {{$ref: '#/components/schemas/S'}}}}}}}}\n      responses: {{'204': {{description: D.}}}}\ncomponents: {{schemas: {{S: {schema}}}}}\n"
    );
    let mut diagnostics = Diagnostics::new(Mode::Strict);
    let sources = Sources::from_text("a.yaml", &text, &mut diagnostics);
    let document = openapi::read(&sources, &mut diagnostics).expect("the document is readable");
    super::check(&document, &sources, &mut diagnostics);
    let found = diagnostics.sorted().first().map(|found| found.message.clone());
    let fits = match (&found, expected) {
        (Some(found), Some(expected)) => found.contains(expected),
        (found, expected) => found.is_none() && expected.is_none(),
    };
    assert!(fits, "{schema}: expected {expected:?}, found {found:?}");
}

#[test]
fn bounds_that_leave_something_and_bounds_that_do_not() {
    for (schema, expected) in [
        ("{type: array, items: {}, minItems: 3, maxItems: 2}", Some("`minItems` is greater than `maxItems`")),
        ("{type: array, items: {}, minItems: 2, maxItems: 2}", None),
        ("{type: string, minLength: 3, maxLength: 2}", Some("`minLength` is greater than `maxLength`")),
        ("{type: string, minLength: 2, maxLength: 2}", None),
        ("{type: object, minProperties: 3, maxProperties: 2}", Some("`minProperties` is greater than `maxProperties`")),
        (
            "{type: array, items: {}, contains: {}, minContains: 3, maxContains: 2}",
            Some("`minContains` is greater than `maxContains`"),
        ),
        ("{type: integer, minimum: 3, maximum: 2}", Some("`minimum` is greater than `maximum`")),
        ("{type: integer, minimum: 2, maximum: 2}", None),
        ("{type: integer, minimum: 2, exclusiveMaximum: 2}", Some("are equal, and one of them is exclusive")),
        ("{type: integer, exclusiveMinimum: 2, maximum: 2}", Some("are equal, and one of them is exclusive")),
        ("{type: integer, exclusiveMinimum: 1, exclusiveMaximum: 2}", Some("no integer is between")),
        ("{type: number, exclusiveMinimum: 1, exclusiveMaximum: 2}", None),
        ("{type: integer, exclusiveMinimum: 1, exclusiveMaximum: 3}", None),
        ("{type: integer, minimum: 1.2, maximum: 1.8}", Some("no integer is between")),
        ("{type: integer, minimum: 1.2, maximum: 2}", None),
        ("{type: integer, minimum: 1, maximum: 4, multipleOf: 5}", Some("no multiple of 5 is between")),
        ("{type: integer, minimum: 1, maximum: 5, multipleOf: 5}", None),
        ("{type: integer, minimum: 1, exclusiveMaximum: 5, multipleOf: 5}", Some("no multiple of 5 is between")),
        ("{type: integer, exclusiveMinimum: 0, maximum: 4, multipleOf: 5}", Some("no multiple of 5 is between")),
        ("{type: number, multipleOf: 0}", Some("must be greater than 0")),
        ("{type: integer, minimum: 5, exclusiveMinimum: 7}", Some("`minimum` has no effect beside `exclusiveMinimum`")),
        ("{type: integer, minimum: 8, exclusiveMinimum: 7}", Some("`exclusiveMinimum` has no effect beside `minimum`")),
        ("{type: integer, maximum: 8, exclusiveMaximum: 8}", Some("`maximum` has no effect beside `exclusiveMaximum`")),
        ("{type: integer, maximum: 7, exclusiveMaximum: 8}", Some("`exclusiveMaximum` has no effect beside `maximum`")),
        ("{type: integer, format: int8, maximum: 127}", None),
        ("{type: integer, format: int8, maximum: 128}", Some("`maximum` is no number that the format `int8` has")),
        ("{type: integer, format: uint16, minimum: -1}", Some("`minimum` is no number that the format `uint16` has")),
        ("{type: integer, format: int64, maximum: 9223372036854775807}", None),
        (
            "{type: object, properties: {a: {}, b: {}}, required: [a, b], maxProperties: 1}",
            Some("2 members are required"),
        ),
        ("{type: object, properties: {a: {}, b: {}}, required: [a], maxProperties: 1}", None),
        (
            "{type: object, properties: {a: {}}, additionalProperties: false, minProperties: 2}",
            Some("there are 1 members"),
        ),
        ("{type: object, properties: {a: {}}, minProperties: 2}", None),
        ("{type: array, prefixItems: [{}, {}], items: false, minItems: 3}", Some("there are 2 places")),
        ("{type: array, prefixItems: [{}, {}], items: false, minItems: 2}", None),
        (
            "{type: array, items: {enum: [a, b]}, uniqueItems: true, minItems: 3}",
            Some("there are 2 values that differ"),
        ),
        ("{type: array, items: {enum: [a, b]}, minItems: 3}", None),
        ("{allOf: [{type: integer, minimum: 5}, {maximum: 3}]}", Some("`minimum` of one part is greater")),
        ("{allOf: [{type: integer, minimum: 3}, {maximum: 5}]}", None),
        ("{allOf: [{type: string, maxLength: 3}], minLength: 5}", Some("`minLength` of one part is greater")),
        ("{type: integer, const: a}", Some("the constant \"a\" does not have the type `integer`")),
        ("{type: integer, const: 1}", None),
        ("{const: a, enum: [b]}", Some("the `const` is not in the `enum`")),
        ("{const: a, enum: [b, a]}", None),
    ] {
        finds(schema, expected);
    }
}

#[test]
fn values_against_schemas() {
    check("S: {}", "[1, {}]", None);
    check("S: {type: integer}", "3.0", None);
    check("S: {type: integer}", "3.5", Some(("", "3.5 is no integer")));
    check("S: {type: string, nullable: true}", "null", None);
    check("S: {oneOf: [{type: string}, {nullable: true}]}", "\"a\"", None);
    check("S: {oneOf: [{type: string}, {nullable: true}]}", "null", None);
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

/// What several values do not fit is told where it stands, and not at the schema.
#[test]
fn a_keyword_that_several_values_do_not_fit_is_told() {
    for (schema, expected) in [
        ("{type: string, examples: [1, 2]}", "2 values do not fit this: 1 is no string"),
        ("{type: string, enum: [a], examples: [b, c]}", "2 values do not fit this: \"b\" is not in the enum"),
        ("{type: string, maxLength: 2, examples: [abc, abcd]}", "2 values do not fit this: \"abc\" is too long"),
        ("{type: integer, minimum: 3, examples: [1, 2]}", "2 values do not fit this: 1 is too small"),
        (
            "{type: array, items: {type: string}, minItems: 1, examples: [[], []]}",
            "2 values do not fit this: the list is too short",
        ),
        ("{type: object, minProperties: 1, examples: [{}, {}]}", "2 values do not fit this: the object is too small"),
        (
            "{type: integer, format: int32, examples: [3000000000, 4000000000]}",
            "2 values do not fit this: 3000000000 is too large",
        ),
    ] {
        finds(schema, Some(expected));
    }
}
