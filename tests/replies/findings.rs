//! A schema and a value in, what the schema does not cover out.

use serde_json::{Value, json};
use xtask::replies::{Body, Description, Finding, Reply, Target, check, validate, walk};

/// A description of one operation, `pets.get`.
fn description(schema: &str) -> Description {
    let indented: String = schema.lines().map(|line| format!("    {line}\n")).collect();
    let text = format!(
        "openapi: 3.1.0
info: {{title: Pets, version: '1'}}
paths:
  /pets:
    get:
      operationId: pets.get
      responses:
        '200':
          description: A pet.
          content: {{application/json: {{schema: {{$ref: '#/components/schemas/Pet'}}}}}}
        '204': {{description: No pet.}}
        '404':
          description: None.
          content: {{application/problem+json: {{schema: {{type: object}}}}, 'text/*': {{}}}}
        5XX: {{description: Broken.}}
components:
  schemas:
{indented}"
    );
    Description::from_text("pets.yaml", &text).unwrap_or_else(|error| panic!("{error}"))
}

/// Findings as `Kind /path: message`.
fn lines(findings: &[Finding]) -> Vec<String> {
    findings.iter().map(|one| format!("{:?} {}: {}", one.kind, one.path, one.message)).collect()
}

fn found(schema: &str, value: Value) -> Vec<String> {
    let description = description(schema);
    let target = Target::Operation("pets.get".to_owned());
    let reply = Reply { target, status: None, media_type: None, body: Body::Json(value) };
    lines(&check(&description, &reply).unwrap_or_else(|error| panic!("{error}")))
}

const PET: &str = "Pet:
  type: object
  required: [id]
  properties:
    id: {type: string, format: uuid}
    age: {type: [integer, 'null']}
    kind: {$ref: '#/components/schemas/Kind'}
    tags: {type: array, maxItems: 2, items: {type: object, properties: {name: {type: string}}}}
    free: {}
    open: {type: object, additionalProperties: {type: integer}}
    secret: {type: string, writeOnly: true}
    friend: {$ref: '#/components/schemas/Pet'}
Kind: {type: string, enum: [cat, dog]}";

const ID: &str = "6bf2b8be-04dd-4191-b602-1128921a306b";

#[test]
fn an_object_is_held_against_its_schema() {
    let cases = [
        (json!({"id": ID, "age": null, "kind": "cat", "free": {"a": [1]}, "open": {"x": 1}}), ""),
        (json!({}), "Missing : the required member `id` is missing"),
        (json!([]), "Type : expected an object, found a list: 0 items"),
        (json!({"id": ID, "age": 1.5}), "Type /age: expected an integer or null, found a number: 1.5"),
        (json!({"id": ID, "age": 2.0}), ""),
        (json!({"id": ID, "kind": "cow"}), "Value /kind: the value `cow` is not in the enum"),
        (json!({"id": ID, "wings": 2}), "Member /wings: the member `wings` is not described"),
        (json!({"id": ID, "a/b~": 2}), "Member /a~1b~0: the member `a/b~` is not described"),
        (
            json!({"id": ID, "tags": [{"name": "a"}, {"nom": "b"}]}),
            "Member /tags/1/nom: the member `nom` is not described",
        ),
        (json!({"id": ID, "open": {"x": "y"}}), "Type /open/x: expected an integer, found a text: `y`"),
        (
            json!({"id": ID, "friend": {"id": ID, "friend": {}}}),
            "Missing /friend/friend: the required member `id` is missing",
        ),
        (json!({"id": "7"}), "Refused /id: value is not a \"uuid\""),
        (json!({"id": ID, "tags": [{}, {}, {}]}), "Refused /tags: value has more than 2 items"),
    ];
    for (value, expected) in cases {
        assert_eq!(found(PET, value.clone()).join("; "), expected, "{value}");
    }
}

#[test]
fn the_same_finding_is_told_once() {
    let description = description(PET);
    let tags: Vec<Value> = (0..2).map(|_| json!({"nom": 1})).collect();
    let target = Target::Operation("pets.get".to_owned());
    let body = Body::Json(json!({"id": ID, "tags": tags}));
    let findings = check(&description, &Reply { target, status: None, media_type: None, body }).expect("findings");
    assert_eq!((lines(&findings).len(), findings[0].more), (1, 1));
}

const UNION: &str = "Pet:
  oneOf:
    - {$ref: '#/components/schemas/Cat'}
    - {$ref: '#/components/schemas/Dog'}
    - type: array
      items: {$ref: '#/components/schemas/Cat'}
    - type: 'null'
Cat:
  type: object
  required: [kind]
  properties: {kind: {const: cat}, lives: {type: integer}, state: {enum: [asleep, awake]}}
Dog:
  type: object
  required: [kind]
  properties: {kind: {type: string, enum: [dog]}, tricks: {type: array}}";

const TAGGED: &str = "Pet:
  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
  discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/Cat'}}
Cat: {type: object, required: [lives], properties: {kind: {type: string}, lives: {type: integer}}}
Dog: {type: object, required: [tricks], properties: {kind: {type: string}, tricks: {type: array}}}";

const ALIKE: &str = "Pet:
  oneOf: [{type: object, properties: {a: {}}}, {type: object, properties: {b: {}}}]";

const PARTS: &str = "Pet:
  allOf:
    - {type: object, properties: {a: {type: string}}}
    - type: object
      properties: {b: {type: string}}
      anyOf: [{properties: {c: {type: string}}}, {properties: {d: {type: integer}}, required: [d]}]
  properties: {e: {type: string}}";

#[test]
fn of_a_union_the_branch_that_fits_best_is_the_one_that_counts() {
    let cases = [
        (UNION, json!({"kind": "cat", "lives": 9}), ""),
        (UNION, json!(null), ""),
        (UNION, json!([{"kind": "cat"}]), ""),
        (UNION, json!("cat"), "Type : expected an object or a list or null, found a text: `cat`"),
        (UNION, json!({"kind": "cat", "tricks": []}), "Member /tricks: the member `tricks` is not described"),
        (UNION, json!({"kind": "dog", "tricks": 1}), "Type /tricks: expected a list, found an integer: 1"),
        (UNION, json!({"kind": "cat", "state": "gone"}), "Value /state: the value `gone` is not in the enum"),
        (UNION, json!([{"kind": "cat", "x": 1}]), "Member /0/x: the member `x` is not described"),
        (TAGGED, json!({"kind": "cat", "lives": 1}), ""),
        (
            TAGGED,
            json!({"kind": "cat", "tricks": []}),
            "Missing : the required member `lives` is missing; Member /tricks: the member `tricks` is not described",
        ),
        (TAGGED, json!({"kind": "Dog", "tricks": []}), ""),
        (TAGGED, json!({"kind": "cow"}), "Value /kind: the tag `cow` leads to no schema"),
        (
            ALIKE,
            json!({"a": 1}),
            "Refused : value is valid under more than one of the schemas listed in the 'oneOf' keyword",
        ),
        (PARTS, json!({"a": "", "b": "", "c": "", "e": ""}), ""),
        (PARTS, json!({"a": "", "d": 1}), ""),
        (PARTS, json!({"a": "", "f": 1}), "Member /f: the member `f` is not described"),
        (PARTS, json!({"b": 1}), "Type /b: expected a text, found an integer: 1"),
    ];
    for (schema, value, expected) in cases {
        assert_eq!(found(schema, value.clone()).join("; "), expected, "{value}");
    }
}

#[test]
fn status_media_type_and_emptiness_are_looked_at() {
    let description = description(PET);
    let pet = || Body::Json(json!({"id": ID}));
    let cases = [
        (Some(200), None, pet(), ""),
        (Some(200), Some("application/json; charset=utf-8"), pet(), ""),
        (Some(201), None, pet(), "Status : the status 201 is not described"),
        (
            Some(201),
            None,
            Body::Json(json!({})),
            "Status : the status 201 is not described; Missing : the required member `id` is missing",
        ),
        (Some(418), None, pet(), "Status : the status 418 is not described"),
        (Some(204), None, Body::Empty, ""),
        (Some(204), None, pet(), "Body : there is a body"),
        (Some(200), None, Body::Empty, "Body : the body is empty"),
        (Some(200), Some("text/html"), Body::Text, "MediaType : the media type `text/html` is not described"),
        (Some(200), Some("application/json"), Body::Text, "Body : the body is not JSON"),
        (
            Some(200),
            Some("text/plain"),
            Body::Json(json!({})),
            "MediaType : the media type `text/plain` is not described; Missing : the required member `id` is missing",
        ),
        (Some(404), Some("application/problem+json"), Body::Json(json!({"title": ""})), ""),
        (Some(404), Some("text/plain"), Body::Text, ""),
        (Some(503), None, Body::Empty, ""),
    ];
    for (status, media_type, body, expected) in cases {
        let target = Target::Operation("pets.get".to_owned());
        let case = format!("{status:?} {media_type:?} {body:?}");
        let reply = Reply { target, status, media_type: media_type.map(str::to_owned), body };
        let findings = check(&description, &reply).expect("findings");
        assert_eq!(lines(&findings).join("; "), expected, "{case}");
    }
}

#[test]
fn a_cure_names_the_schema_and_its_place() {
    let description = description(PET);
    let target = Target::Operation("pets.get".to_owned());
    let body = Body::Json(json!({"id": ID, "wings": 2, "kind": "cow"}));
    let findings = check(&description, &Reply { target, status: None, media_type: None, body }).expect("findings");
    let cures: Vec<&str> = findings.iter().map(|one| one.cure.as_str()).collect();
    let expected = [
        "add `cow` to the enum of schema Kind at pets.yaml:30:5",
        "add the member `wings` (an integer here) to schema Pet at pets.yaml:18:5",
    ];
    assert_eq!(cures, expected);
}

/// The walk and the validator agree on what is refused, but for what only one of them looks at.
#[test]
fn the_walk_refuses_what_the_validator_refuses() {
    let values = [
        json!({"kind": "cat"}),
        json!({"kind": "dog", "tricks": [1]}),
        json!({"kind": "dog", "tricks": 1}),
        json!({"lives": 9}),
        json!([{"kind": "cat"}, {"kind": "dog"}]),
        json!([{"kind": "cat", "new": 1}]),
        json!({"id": ID, "age": "1"}),
        json!({"a": "", "b": 2}),
        json!({"a": "", "d": "x"}),
        json!({"id": ID, "friend": {"age": 1.5}}),
        json!(true),
    ];
    for schema in [PET, UNION, PARTS] {
        let description = description(schema);
        let pet = description.document.components[0].schema;
        for value in &values {
            let walked = walk(&description, pet, value);
            let refused = validate(&description, pet, value);
            // An unknown member is the walk's alone; an unknown value is in both.
            let hard = walked.iter().any(|one| one.kind != xtask::replies::Kind::Member);
            assert_eq!(hard, !refused.is_empty(), "{value} {:?} {:?}", lines(&walked), lines(&refused));
        }
    }
}

#[test]
fn what_no_operation_or_webhook_is_called_is_an_error_with_the_nearest_name() {
    let description = description(PET);
    let cases = [
        (Target::Operation("pets.got".to_owned()), "no operation `pets.got`; did you mean `pets.get`?"),
        (Target::Operation("birds".to_owned()), "no operation `birds` in the description"),
        (Target::Webhook("pet.born".to_owned()), "no webhook `pet.born`: the description has none"),
    ];
    for (target, expected) in cases {
        let reply = Reply { target, status: None, media_type: None, body: Body::Empty };
        assert_eq!(check(&description, &reply), Err(expected.to_owned()));
    }
}
