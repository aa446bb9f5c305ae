//! Documents to model, by tables.

use super::{Document, ParameterLocation, ResponseKey, keys};
use crate::diagnostic::{Code, Diagnostics, Mode, codes};
use crate::source::Sources;

fn read(mode: Mode, text: &str) -> (Document, Sources, Diagnostics) {
    let mut diagnostics = Diagnostics::new(mode);
    let sources = Sources::from_text("a.yaml", &codes::complete(text), &mut diagnostics);
    let document = super::read(&sources, &mut diagnostics).expect("the document is readable");
    (document, sources, diagnostics)
}

/// Reads a document in which nothing is wrong.
fn good(text: &str) -> (Document, Sources) {
    let (document, sources, diagnostics) = read(Mode::Strict, text);
    assert!(diagnostics.is_empty(), "{}", diagnostics.render(&sources, Default::default()));
    (document, sources)
}

/// Checks which codes a part of a document gives, in order of place.
fn check(text: &str, expected: &[&'static Code]) {
    let (_, sources, diagnostics) = read(Mode::Strict, text);
    let found: Vec<_> = diagnostics.sorted().into_iter().map(|one| one.code.number).collect();
    let expected: Vec<_> = expected.iter().map(|code| code.number).collect();
    assert_eq!(found, expected, "{text}\n{}", diagnostics.render(&sources, Default::default()));
}

/// A document in which an object of each kind has one key more.
fn with_key(kind: &str, key: &str) -> Option<String> {
    let schema = |inside: &str| format!("components: {{schemas: {{S: {{{inside}}}}}}}");
    let operation = |inside: &str| format!("paths: {{/a: {{get: {{{inside}}}}}}}");
    let key = format!("{key}: null");
    Some(match kind {
        "an OpenAPI document" => format!("tags: []\n{key}"),
        "the info object" => format!("openapi: 3.1.0\ninfo: {{{key}}}\npaths: {{}}"),
        "a contact" => format!("openapi: 3.1.0\ninfo: {{contact: {{{key}}}}}\npaths: {{}}"),
        "a license" => format!("openapi: 3.1.0\ninfo: {{license: {{{key}}}}}\npaths: {{}}"),
        "a server" => format!("servers: [{{{key}}}]"),
        "a server variable" => format!("servers: [{{url: x, variables: {{v: {{{key}}}}}}}]"),
        "a tag" => format!("tags: [{{{key}}}]"),
        "the components object" => format!("components: {{{key}}}"),
        "a path" => format!("paths: {{/a: {{{key}}}}}"),
        "an operation" => operation(&key),
        "an externalDocs object" => operation(&format!("externalDocs: {{{key}}}")),
        "a parameter" => operation(&format!("parameters: [{{in: query, name: a, {key}}}]")).replace(", in: null", ""),
        "a header" => format!("components: {{headers: {{H: {{{key}}}}}}}"),
        "a request body" => operation(&format!("requestBody: {{{key}}}")),
        "a media type" => operation(&format!("requestBody: {{content: {{a/b: {{{key}}}}}}}")),
        "an encoding" => operation(&format!("requestBody: {{content: {{a/b: {{encoding: {{p: {{{key}}}}}}}}}}}")),
        "a response" => operation(&format!("responses: {{200: {{{key}}}}}")),
        "an example" => format!("components: {{examples: {{E: {{{key}}}}}}}"),
        "a link" => format!("components: {{links: {{L: {{{key}}}}}}}"),
        "a security scheme" => format!("components: {{securitySchemes: {{S: {{type: mutualTLS, {key}}}}}}}"),
        "the flows object" => format!("components: {{securitySchemes: {{S: {{type: oauth2, flows: {{{key}}}}}}}}}"),
        "a flow" => format!("components: {{securitySchemes: {{S: {{type: oauth2, flows: {{implicit: {{{key}}}}}}}}}}}"),
        "an xml object" => schema(&format!("xml: {{{key}}}")),
        "a discriminator" => schema(&format!("discriminator: {{{key}}}")),
        "a scope" => format!("x-scopes: [{{{key}}}]"),
        "a paging" => operation(&format!("x-paging: {{{key}}}")),
        "a signature of webhooks" => format!("x-webhook-signature: {{{key}}}"),
        "the owner of a webhook's events" => {
            format!("x-webhook-signature: {{algorithm: rsa-sha256, header: a, owner: {{{key}}}}}")
        }
        "a result" => operation(&format!("x-result: {{{key}}}")),
        "a schema" => schema(&key),
        _ => return None,
    })
}

#[test]
fn every_known_key_is_known_and_no_other() {
    for kind in keys::ALL {
        let Some(unknown) = with_key(kind.kind, "nonsense") else { continue };
        let messages = |text: &str| {
            let mut diagnostics = Diagnostics::new(Mode::Strict);
            let sources = Sources::from_text("a.yaml", &codes::complete(text), &mut diagnostics);
            super::read(&sources, &mut diagnostics);
            diagnostics.iter().map(|one| one.message.clone()).collect::<Vec<_>>().join("\n")
        };
        assert!(messages(&unknown).contains(&format!("`nonsense` is not a key of {}", kind.kind)), "{}", kind.kind);
        for key in kind.known {
            let text = with_key(kind.kind, key).unwrap_or_default();
            let found = messages(&text);
            assert!(!found.contains(&format!("`{key}` is not a key")), "{key} in {}: {found}", kind.kind);
            assert!(!found.contains(&format!("`{key}` has no meaning")), "{key} in {}: {found}", kind.kind);
        }
    }
}

#[test]
fn mistakes() {
    use codes::*;
    check("paths: {/a: {x-other: 1, x-rust-nam: 1}}", &[EXTENSION]);
    check("paths: {/a: {x-ignore: the console reads it, mark: 1}}", &[]);
    check("paths: {/a: {x-ignore: '', mark: 1}}", &[EXTENSION, UNKNOWN_KEY]);
    check("paths: {a: {}}", &[INVALID_VALUE]);
    check("paths: {'/a/{b': {get: {responses: {204: {description: d}}}}}", &[INVALID_VALUE]);
    check("paths: {/a: {$ref: '#/paths/~1b'}, /b: {$ref: '#/paths/~1a'}}", &[REFERENCE_CIRCULAR, REFERENCE_CIRCULAR]);
    check("components: {responses: {A: {$ref: '#/components/responses/A'}}}", &[REFERENCE_CIRCULAR]);
    check("components: {schemas: {S: {$ref: '#/components/schemas/S'}}}", &[REFERENCE_CIRCULAR]);
    check("components: {schemas: {S: {type: file}}}", &[INVALID_VALUE]);
    check("components: {schemas: {S: {properties: {a: {required: true}}}}}", &[WRONG_TYPE]);
    check("components: {schemas: {S: {nullable: true}}}", &[UNKNOWN_KEY]);
    check("components: {schemas: {S: {type: [string, null]}}}", &[INVALID_VALUE]);
    check("components: {schemas: {S: 3, T: {minLength: -1}}}", &[WRONG_TYPE, WRONG_TYPE]);
    check("components: {schemas: {S: {x-rust-name: 1a}}}", &[EXTENSION]);
    check("servers: [{url: a, x-env: A B}]", &[EXTENSION]);
    check("x-scopes: [{parameter: a, on: handle}]", &[MISSING_MEMBER]);
    check("x-scopes: [{parameter: a, on: hand}]", &[INVALID_VALUE]);
    check("x-webhook-signature: {algorithm: rsa-sha256, header: x-signature, encoding: base64}", &[]);
    check("x-webhook-signature: {algorithm: standard-webhooks}", &[]);
    check("x-webhook-signature: {header: x-signature}", &[MISSING_MEMBER]);
    check("x-webhook-signature: {algorithm: rsa-sha256}", &[MISSING_MEMBER]);
    check("x-webhook-signature: {algorithm: rsa, header: x-signature}", &[INVALID_VALUE]);
    check("x-webhook-signature: {algorithm: rsa-sha256, header: x signature}", &[EXTENSION]);
    check("x-webhook-signature: {algorithm: hmac-sha256, header: x, encoding: base32}", &[INVALID_VALUE]);
    check("x-webhook-signature: {algorithm: hmac-sha256, header: x, signed: '{id}'}", &[EXTENSION, EXTENSION]);
    check("x-webhook-signature: {algorithm: hmac-sha256, header: x, owner: {scope: a}}", &[MISSING_MEMBER]);
    check("x-webhook-signature: {algorithm: hmac-sha256, header: x, owner: {scope: a, at: b}}", &[EXTENSION]);
}

#[test]
fn parameters_of_path_and_operation() {
    let (document, _) = good(
        "paths:
  '/a/{x}/{y}':
    parameters:
      - {name: x, in: path, required: true, schema: {type: string}}
      - {name: q, in: query, schema: {type: string}}
      - {$ref: '#/components/parameters/Y', description: mine}
    get:
      parameters:
        - {name: q, in: query, schema: {type: integer}, description: own}
      responses: {204: {description: d}, '4xx': {description: d}, default: {description: d}}
components:
  parameters:
    Y: {name: y, in: path, required: true, description: theirs, schema: {type: string}}
",
    );
    let operation = &document.operations[0];
    let parameters: Vec<_> = operation
        .parameters
        .iter()
        .map(|parameter| (parameter.name.as_str(), parameter.place, parameter.description.as_deref()))
        .collect();
    let expected = [
        ("x", ParameterLocation::Path, None),
        ("y", ParameterLocation::Path, Some("mine")),
        ("q", ParameterLocation::Query, Some("own")),
    ];
    assert_eq!(parameters, expected);
    let statuses: Vec<_> = operation.responses.iter().map(|(key, _)| *key).collect();
    assert_eq!(statuses, [ResponseKey::Status(204), ResponseKey::Range(4), ResponseKey::Default]);
}

#[test]
fn the_template_of_a_foreign_path_wins() {
    let text = "
paths:
  '/a/{x}':
    get:
      parameters: [{name: y, in: path, required: true, schema: {}}]
      responses: {204: {description: d}}
";
    let (document, _, diagnostics) = read(Mode::Lenient, text.trim_start());
    assert!(!diagnostics.has_errors());
    let names: Vec<_> = document.operations[0].parameters.iter().map(|parameter| parameter.name.as_str()).collect();
    assert_eq!(names, ["x"]);
}

#[test]
fn schemas_are_read_once_wherever_they_are_referred_to() {
    let (document, sources) = good(
        "components:
  schemas:
    A:
      type: object
      properties:
        self: {$ref: '#/components/schemas/A'}
        part: {$ref: '#/components/schemas/B/allOf/1'}
        tree: {$ref: '#/components/schemas/A/properties/part/properties/name'}
    B:
      allOf:
        - {$ref: '#/components/schemas/A'}
        - {type: object, properties: {name: {type: string}}}
      discriminator: {propertyName: name, mapping: {a: A, b: '#/components/schemas/B'}}
",
    );
    let component = |name: &str| document.components.iter().find(|one| one.name == name).expect("it exists").schema;
    let target = |property: usize| {
        let schema = document.schema(document.schema(component("A")).properties[property].schema);
        schema.reference.expect("it is a reference")
    };
    assert_eq!(target(0), component("A"));
    assert_eq!(target(1), document.schema(component("B")).all_of[1]);
    assert_eq!(sources.pointer(document.schema(target(2)).at), "/components/schemas/B/allOf/1/properties/name");
    let mapping = document.schema(component("B")).discriminator.as_ref().map(|one| one.mapping.clone());
    assert_eq!(mapping, Some(vec![("a".to_owned(), component("A")), ("b".to_owned(), component("B"))]));
}

#[test]
fn versions() {
    let read = |text: &str| {
        let mut diagnostics = Diagnostics::new(Mode::Lenient);
        let sources = Sources::from_text("a.yaml", text, &mut diagnostics);
        super::read(&sources, &mut diagnostics).map(|document| document.version)
    };
    let rest = "\ninfo: {title: a, version: '1'}\npaths: {}\n";
    for (version, expected) in [
        ("3.0.3", Some(super::Version::V3_0)),
        ("3.1", Some(super::Version::V3_1)),
        ("'3.2.0'", Some(super::Version::V3_2)),
        ("4.0.0", None),
        ("[]", None),
    ] {
        assert_eq!(read(&format!("openapi: {version}{rest}")), expected, "{version}");
    }
    assert_eq!(read("swagger: '2.0'\n"), None);
    assert_eq!(read("- openapi\n"), None);
}
