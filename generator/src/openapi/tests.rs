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
fn what_others_call_alike_is_no_slip_in_their_documents() {
    for (text, is_slip) in [
        ("components: {schemas: {S: {type: string, x-enum: [a]}}}", false),
        ("paths: {/a: {get: {x-permission: {any: [a]}, responses: {'204': {description: d}}}}}", false),
        ("servers: [{url: 'https://{a}', variables: {a: {default: b, x-enum-varnames: [B]}}}]", false),
        ("paths: {/a: {x-rust-nam: 1}}", true),
    ] {
        for (mode, expected) in [(Mode::Strict, true), (Mode::Lenient, is_slip)] {
            let (_, _, diagnostics) = read(mode, text);
            let found = diagnostics.sorted().iter().any(|one| one.code.number == codes::EXTENSION.number);
            assert_eq!(found, expected, "{text}");
        }
    }
}

#[test]
fn mistakes() {
    use codes::*;
    check("paths: {/a: {x-other: 1, x-rust-nam: 1}}", &[EXTENSION, FOREIGN_EXTENSION]);
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

/// Reads a description of several files, the first of which is completed.
fn read_files(mode: Mode, files: &[(&str, &str)]) -> (Option<Document>, Sources, Diagnostics) {
    let mut diagnostics = Diagnostics::new(mode);
    let mut texts: Vec<(&str, String)> = files.iter().map(|(name, text)| (*name, (*text).to_owned())).collect();
    texts[0].1 = codes::complete(&texts[0].1);
    let texts = texts.iter().map(|(name, text)| (*name, text.as_str()));
    let sources = Sources::from_texts(texts, &mut diagnostics);
    let document = super::read(&sources, &mut diagnostics);
    (document, sources, diagnostics)
}

#[test]
fn references_are_followed_wherever_they_stand() {
    let get = "get: {operationId: x, responses: {'204': {description: d}}}";
    let paths = format!("paths: {{/a: {{{get}}}}}");
    // Each with the ids of the operations, each with its number of parameters and of responses.
    let check = |files: &[(&str, &str)], expected: &str| {
        let (document, sources, diagnostics) = read_files(Mode::Strict, files);
        assert!(diagnostics.is_empty(), "{files:?}\n{}", diagnostics.render(&sources, Default::default()));
        let document = document.unwrap_or_else(|| panic!("{files:?} is read"));
        let shown = document.operations.iter().map(|one| {
            let id = one.id.as_deref().unwrap_or_default();
            format!("{} {id} {} {}", one.path, one.parameters.len(), one.responses.len())
        });
        assert_eq!(shown.collect::<Vec<_>>().join(", "), expected, "{files:?}");
    };
    check(&[("a.yaml", "paths: {$ref: b.yaml}"), ("b.yaml", &format!("/a: {{{get}}}"))], "/a x 0 1");
    check(&[("a.yaml", "paths: {$ref: 'b.yaml#/paths'}"), ("b.yaml", &paths)], "/a x 0 1");
    check(
        &[("a.yaml", "paths: {$ref: 'b.yaml#/~1a~0b/c'}"), ("b.yaml", &format!("/a~b: {{c: {{/a: {{{get}}}}}}}"))],
        "/a x 0 1",
    );
    check(
        &[("a.yaml", "paths: {$ref: 'b%20c.yaml#/d%20e'}"), ("b c.yaml", &format!("d e: {{/a: {{{get}}}}}"))],
        "/a x 0 1",
    );
    check(&[("a.yaml", "paths: {$ref: 'b.yaml#/50%25'}"), ("b.yaml", &format!("50%: {{/a: {{{get}}}}}"))], "/a x 0 1");
    check(&[("a.yaml", "paths: {$ref: 'b.yaml#/50%'}"), ("b.yaml", &format!("50%: {{/a: {{{get}}}}}"))], "/a x 0 1");
    check(
        &[("a.yaml", "paths: {$ref: 'b.yaml#/50%25'}"), ("b.yaml", &format!("50%25: {{/a: {{{get}}}}}"))],
        "/a x 0 1",
    );
    check(
        &[
            ("a.yaml", "paths: {$ref: b.yaml}"),
            ("b.yaml", "$ref: c/d.yaml"),
            ("c/d.yaml", "$ref: ../e.yaml"),
            ("e.yaml", &format!("/a: {{{get}}}")),
        ],
        "/a x 0 1",
    );
    check(
        &[
            ("a.yaml", "paths: {$ref: b.yaml, /c: {get: {operationId: y, responses: {'204': {description: d}}}}}"),
            ("b.yaml", &format!("/a: {{{get}}}")),
        ],
        "/c y 0 1, /a x 0 1",
    );
    check(&[("a.yaml", "paths: {/a: {$ref: b.yaml}}"), ("b.yaml", get)], "/a x 0 1");
    check(
        &[
            ("a.yaml", "paths: {'/a/{b}': {$ref: 'c%7Bb%7D.yaml'}}"),
            ("c{b}.yaml", &format!("parameters: [{{name: b, in: path, required: true, schema: {{}}}}]\n{get}")),
        ],
        "/a/{b} x 1 1",
    );
    check(
        &[
            ("a.yaml", "paths: {/a: {get: {$ref: b.yaml}}}"),
            ("b.yaml", "{operationId: x, responses: {'204': {description: d}}}"),
        ],
        "/a x 0 1",
    );
    check(
        &[
            ("a.yaml", "paths: {/a: {get: {$ref: b.yaml, operationId: mine}}}"),
            ("b.yaml", "{operationId: x, responses: {'204': {description: d}}}"),
        ],
        "/a mine 0 1",
    );
    check(
        &[
            (
                "a.yaml",
                "paths: {/a: {get: {operationId: x, responses: {$ref: 'b.yaml#/r'}, parameters: {$ref: 'b.yaml#/p'}}}}",
            ),
            (
                "b.yaml",
                "{r: {'204': {$ref: '#/d'}, '404': {$ref: '#/d'}}, d: {description: d}, p: [{$ref: '#/q'}], q: {name: q, in: query, schema: {}}}",
            ),
        ],
        "/a x 1 2",
    );
    check(
        &[(
            "a.yaml",
            "components: {pathItems: {P: {get: {operationId: x, responses: {'204': {description: d}}}}}}\npaths: {/a: {$ref: '#/components/pathItems/P'}}",
        )],
        "/a x 0 1",
    );
}

#[test]
fn texts_lists_and_schemas_may_stand_in_other_files() {
    let files = [
        (
            "a.yaml",
            "openapi: 3.1.0\ninfo: {title: {$ref: title.txt}, version: '1', description: {$ref: docs/a.md}}\n\
             tags: {$ref: tags.yaml}\nservers: {$ref: 'b.yaml#/servers'}\npaths: {$ref: 'b.yaml#/paths'}\n\
             components: {schemas: {$ref: schemas.yaml}}\n",
        ),
        ("title.txt", "T: x"),
        ("docs/a.md", "# Head\n\n- {$ref: none.yaml}"),
        ("tags.yaml", "[{name: a, description: {$ref: docs/a.md}}, {$ref: '#/2'}, {name: b}]"),
        ("b.yaml", "{servers: [{url: /x}], paths: {}}"),
        ("schemas.yaml", "S: {type: object, properties: {$ref: more.yaml}, example: {$ref: example.json}}"),
        ("more.yaml", "p: {type: string, description: {$ref: docs/a.md}}"),
        ("example.json", r#"{"p": "x"}"#),
    ];
    let (document, sources, diagnostics) = read_files(Mode::Strict, &files);
    assert!(diagnostics.is_empty(), "{}", diagnostics.render(&sources, Default::default()));
    let document = document.expect("it is read");
    assert_eq!(document.info.title, "T: x");
    let prose = Some("# Head\n\n- {$ref: none.yaml}");
    assert_eq!(document.info.description.as_deref(), prose);
    let tags: Vec<_> = document.tags.iter().map(|tag| (tag.name.as_str(), tag.description.as_deref())).collect();
    assert_eq!(tags, [("a", prose), ("b", None), ("b", None)]);
    assert_eq!(document.servers[0].url.as_str(), "/x");
    let schema = document.schema(document.components[0].schema);
    assert_eq!(document.schema(schema.properties[0].schema).description.as_deref(), prose);
    assert_eq!(sources.value(schema.examples[0]), serde_json::json!({"p": "x"}));
}

#[test]
fn what_calls_itself_by_a_uri_is_found_by_it() {
    let schema = |reference: &str| {
        format!(
            "components: {{schemas: {{A: {{$ref: '{reference}'}}, B: {{$id: 'https://x.org/s/b', $anchor: in, type: string}}}}}}"
        )
    };
    let other = "{$id: 'https://x.org/s/c.json', $defs: {D: {type: integer}, E: {$ref: b}}, properties: {f: {$ref: 'other.yaml'}}}";
    for (reference, expected) in [
        ("https://x.org/s/b", "/components/schemas/B"),
        ("https://x.org/s/b#", "/components/schemas/B"),
        ("https://x.org/s/b#in", "/components/schemas/B"),
        ("c.yaml#/$defs/E", "/components/schemas/B"),
        ("https://x.org/s/c.json#/$defs/D", "/$defs/D"),
        ("https://x.org/a#/components/schemas/B", "/components/schemas/B"),
    ] {
        let root = format!(
            "openapi: 3.2.0\n$self: https://x.org/a\ninfo: {{title: a, version: '1'}}\n{}\nx-ignore: reads another file\nx-load: {{$ref: c.yaml}}",
            schema(reference)
        );
        let (document, sources, diagnostics) =
            read_files(Mode::Strict, &[("a.yaml", &root), ("c.yaml", other), ("other.yaml", "{}")]);
        assert!(diagnostics.is_empty(), "{reference}\n{}", diagnostics.render(&sources, Default::default()));
        let document = document.expect("it is read");
        let mut target = document.components[0].schema;
        while let Some(next) = document.schema(target).reference {
            target = next;
        }
        assert_eq!(sources.pointer(document.schema(target).at), expected, "{reference}");
    }
}

#[test]
fn in_a_part_with_an_id_a_pointer_begins_there() {
    for (pointer, expected) in [
        ("#/$defs/D", "/components/schemas/B/$defs/D"),
        ("#/$defs/E", "/$defs/E"),
        ("#/components/schemas/D", "/components/schemas/D"),
        ("#in", "/components/schemas/B/$defs/D"),
    ] {
        let text = format!(
            "openapi: 3.1.0\ninfo: {{title: a, version: '1'}}\ncomponents:\n  schemas:\n    \
             A: {{type: object, properties: {{p: {{$ref: 'https://x.org/b'}}}}}}\n    \
             B: {{$id: 'https://x.org/b', $defs: {{D: {{$anchor: in, type: integer}}}}, properties: {{p: {{$ref: '{pointer}'}}}}}}\n    \
             D: {{type: string}}\nx-ignore: parts\n$defs: {{E: {{type: string}}}}"
        );
        let (document, sources, _) = read_files(Mode::Lenient, &[("a.yaml", &text)]);
        let document = document.expect("it is read");
        let part = document.schema(document.components[1].schema);
        let target = document.schema(part.properties[0].schema).reference.expect("it is followed");
        assert_eq!(sources.pointer(document.schema(target).at), expected, "{pointer}");
    }
}

#[test]
fn references_that_lead_nowhere_or_in_a_circle() {
    let operation =
        |inside: &str| format!("paths: {{/a: {{get: {{responses: {{'204': {{description: d}}}}, {inside}}}}}}}");
    let schema = |inside: &str| format!("components: {{schemas: {{S: {{{inside}}}}}}}");
    let gone = "$ref: '#/gone'";
    // Whether generation goes on in a document of others.
    for (text, goes_on) in [
        (schema(gone), true),
        (schema("properties: {a: {$ref: b.yaml}}"), true),
        (schema("properties: {$ref: b.yaml}"), true),
        (schema("properties: {a: {$ref: 'https://x.org/a'}}"), true),
        (schema("oneOf: [{type: string}], discriminator: {propertyName: a, mapping: {a: '#/gone', b: B}}"), true),
        (schema("description: {$ref: gone.md}"), true),
        (operation(&format!("requestBody: {{content: {{a/b: {{schema: {{{gone}}}}}}}}}")), true),
        (format!("tags: {{{gone}}}"), true),
        (format!("paths: {{{gone}}}"), true),
        (format!("paths: {{/a: {{{gone}}}}}"), true),
        (format!("paths: {{/a: {{get: {{{gone}}}}}}}"), true),
        (format!("paths: {{/a: {{get: {{responses: {{'200': {{{gone}}}}}}}}}}}"), true),
        (format!("components: {{schemas: {{{gone}}}}}"), true),
        (operation(&format!("parameters: [{{{gone}}}]")), false),
        (operation(&format!("parameters: {{{gone}}}")), false),
        (operation(&format!("requestBody: {{{gone}}}")), false),
        (operation(&format!("requestBody: {{content: {{{gone}}}}}")), false),
        (operation(&format!("security: {{{gone}}}")), false),
        (operation(&format!("servers: {{{gone}}}")), false),
        (format!("components: {{securitySchemes: {{s: {{{gone}}}}}}}"), false),
        ("paths: {$ref: '#/paths'}".to_owned(), false),
        ("paths: {/a: {get: {$ref: '#/paths/~1a/get'}}}".to_owned(), false),
        ("tags: {$ref: '#/tags'}".to_owned(), false),
        ("tags: [{name: a, description: {$ref: '#/tags/0/description'}}]".to_owned(), false),
        (schema("properties: {$ref: '#/components/schemas/S/properties'}"), false),
        (schema("properties: {a: {$ref: '#/components/schemas/S/properties/a/b'}}"), false),
        (schema("$ref: '#/components/schemas/S/allOf/0', allOf: [{$ref: '#/components/schemas/S'}]"), false),
    ] {
        for mode in [Mode::Strict, Mode::Lenient] {
            let (_, sources, diagnostics) = read_files(mode, &[("a.yaml", &text)]);
            let said = diagnostics.render(&sources, Default::default());
            let codes = [codes::REFERENCE_NOT_FOUND, codes::REFERENCE_REMOTE, codes::REFERENCE_CIRCULAR];
            let mut found = diagnostics.iter().filter(|one| codes.contains(&one.code));
            assert!(found.all(|one| one.position(&sources).is_some()) && said.contains("02"), "{text}\n{said}");
            assert_eq!(diagnostics.has_errors(), mode == Mode::Strict || !goes_on, "{text}\n{said}");
        }
    }
}

/// Files that hold more than parts of this description: examples of which one is called `components`, and a description
/// of its own.
#[test]
fn a_file_may_be_of_another_use() {
    let responses = "{200: {description: d, content: {application/json: {schema: {$ref: 'b.yaml#/components/schemas/B'}, \
                     examples: {one: {$ref: 'e.yaml#/one'}}}}}}";
    let files = [
        (
            "a.yaml",
            format!(
                "openapi: 3.1.0\ninfo: {{title: a, version: '1'}}\npaths: {{/a: {{get: {{responses: {responses}}}}}}}"
            ),
        ),
        ("e.yaml", "one: {value: {}}\ntwo: {value: {}}\ncomponents: {value: {}}".to_owned()),
        (
            "b.yaml",
            "openapi: 3.1.0\ninfo: {title: b, version: '1'}\ntags: []\nservers: []\n\
             paths: {/b: {get: {security: [{key: [x]}], responses: {}}}}\n\
             components: {schemas: {B: {type: object}, C: {type: object}}}"
                .to_owned(),
        ),
    ];
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let (document, sources, diagnostics) = read_files(Mode::Strict, &files);
    assert!(diagnostics.is_empty(), "{}", diagnostics.render(&sources, Default::default()));
    let document = document.expect("the document is readable");
    assert!(document.referables.iter().all(|one| one.at.file() == 0));
}

/// What is required and not defined is an error in one's own description; calls go without it in those of others.
#[test]
fn a_scheme_that_is_not_defined_costs_itself() {
    let schemes = "components: {securitySchemes: {token: {type: http, scheme: bearer}}}";
    for list in ["[{client: []}, {token: []}]", "[{client: []}]", "[{client: [], token: []}]"] {
        for (mode, expected) in [(Mode::Strict, true), (Mode::Lenient, false)] {
            let (_, sources, diagnostics) = read(mode, &format!("security: {list}\n{schemes}"));
            let text = diagnostics.render(&sources, Default::default());
            assert_eq!((diagnostics.has_errors(), diagnostics.is_empty()), (expected, false), "{mode:?}: {list}");
            assert_eq!(text.contains("is not defined: calls go without it"), !expected, "{text}");
        }
    }
}
