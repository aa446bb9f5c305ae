//! What a description says of values and replies is in the documentation, behind what it is about.

use clientwright::output::Package;
use clientwright::{Generation, Options};

/// The documentation before the line of a file that begins so, without the signs of comments.
fn documentation(description: &str, file: &str, item: &str) -> Vec<String> {
    let options = Options::new(Package::standalone("example", None)).strict();
    let generation = Generation::from_text("openapi.yaml", description, &options);
    let said = generation.diagnostics.render(&generation.sources, Default::default());
    let mut artefacts = generation.artefacts.unwrap_or_else(|| panic!("{said}")).into_iter();
    let text = artefacts.find(|artefact| artefact.path == file).expect("the file is generated").text;
    let before: Vec<&str> = text.lines().map(str::trim).take_while(|line| !line.starts_with(item)).collect();
    assert!(before.len() < text.lines().count(), "`{item}` is not in\n{text}");
    let comments =
        before.iter().rev().skip_while(|line| line.starts_with("#[")).map_while(|line| line.strip_prefix("///"));
    let mut lines: Vec<String> = comments.map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect();
    lines.reverse();
    lines
}

fn with_schema(schema: &str) -> String {
    format!(
        "openapi: 3.1.0\ninfo: {{title: E, version: '1'}}\npaths:\n  /e:\n    get:\n      operationId: get\n      responses:\n        \
         '200':\n          description: D.\n          content: {{application/json: {{schema: {{$ref: '#/components/schemas/E'}}}}}}\n\
         components:\n  schemas:\n    E: {schema}\n"
    )
}

#[test]
fn bounds_of_a_member() {
    for (schema, expected) in [
        ("{type: integer, minimum: 1}", "At least 1."),
        ("{type: integer, maximum: 9}", "At most 9."),
        ("{type: integer, minimum: 1, maximum: 9}", "From 1 to 9."),
        ("{type: number, exclusiveMinimum: 1}", "More than 1."),
        ("{type: number, exclusiveMaximum: 9}", "Less than 9."),
        ("{type: number, exclusiveMinimum: 1, exclusiveMaximum: 9}", "More than 1. Less than 9."),
        ("{type: string, minLength: 2}", "At least 2 characters."),
        ("{type: string, minLength: 2, maxLength: 4}", "From 2 to 4 characters."),
        ("{type: string, minLength: 1, maxLength: 1}", "Exactly 1 character."),
        ("{type: string, minLength: 0, maxLength: 4}", "At most 4 characters."),
        ("{type: string, minLength: 0, default: a}", "Default: `a`."),
        ("{type: array, items: {type: string}, minItems: 2, maxItems: 2}", "Exactly 2 items."),
        ("{type: integer, minimum: 0}", "At least 0."),
        ("{type: array, items: {type: string}, maxItems: 3}", "At most 3 items."),
        ("{type: string, default: a}", "Default: `a`."),
        (
            "{anyOf: [{type: integer, minimum: 1, maximum: 9}, {type: 'null'}], default: 2}",
            "From 1 to 9. Default: `2`.",
        ),
        (
            "{oneOf: [{type: 'null'}, {type: array, items: {type: string}, maxItems: 3}], maxItems: 3}",
            "At most 3 items.",
        ),
    ] {
        let member = format!("{{type: object, required: [m], properties: {{m: {schema}}}}}");
        let lines = documentation(&with_schema(&member), "src/types/e.rs", "pub m:");
        assert_eq!(lines.last().map(String::as_str), Some(expected), "{schema}: {lines:?}");
    }
}

#[test]
fn the_type_of_an_error_is_named_where_there_is_one() {
    let content = |schema: &str| format!("{{description: None., content: {{application/json: {{schema: {schema}}}}}}}");
    let (a, b) = (content("{$ref: '#/components/schemas/A'}"), content("{$ref: '#/components/schemas/B'}"));
    for (replies, expected) in [
        (format!("'404': {a}"), "The body of an error is read by `error.reply::<Json<types::A>>()`."),
        (
            format!("'404': {{description: None.}}, '422': {a}, default: {a}"),
            "The body of an error is read by `error.reply::<Json<types::A>>()`.",
        ),
        (format!("'404': {a}, '422': {b}"), "The body of an error is read by `error.reply::<get::Error>()`."),
        (
            format!("'404': {}", content("{type: array, items: {type: string}}")),
            "The body of an error is read by `error.reply::<Json<Vec<String>>>()`.",
        ),
        ("'404': {description: None.}".to_owned(), "* Status 404: None."),
        (format!("'404': {}", content("{}")), "* Status 404: None."),
    ] {
        let used = ["A", "B"].into_iter().filter(|name| replies.contains(&format!("schemas/{name}'")));
        let schemas: Vec<String> =
            used.map(|name| format!("{name}: {{properties: {{a: {{type: string}}}}}}")).collect();
        let description = format!(
            "openapi: 3.1.0\ninfo: {{title: E, version: '1'}}\npaths: {{/e: {{get: {{operationId: get, responses: {{'204': {{description: Done.}}, \
             {replies}}}}}}}}}\ncomponents: {{schemas: {{{}}}}}\n",
            schemas.join(", ")
        );
        let lines = documentation(&description, "src/operations/mod.rs", "pub fn get(");
        let end = lines.iter().position(|line| line == "# Example").unwrap_or(lines.len());
        assert_eq!(lines[end - 1], expected, "{replies}: {lines:?}");
    }
}

#[test]
fn values_of_an_enum_have_their_own_descriptions() {
    let values = [("Cat", "It purrs."), ("Dog", "It barks."), ("Emu", "It runs."), ("Fox", "It hides.")];
    for descriptions in [
        "{fox: It hides., cat: It purrs., emu: It runs., dog: It barks.}",
        "[It runs., It purrs., It hides., It barks.]",
    ] {
        let schema = format!("{{type: string, enum: [emu, cat, fox, dog], x-enum-descriptions: {descriptions}}}");
        for (value, expected) in values {
            let lines = documentation(&with_schema(&schema), "src/types/e.rs", &format!("{value},"));
            assert_eq!(lines, [expected], "{value} of {schema}");
        }
    }
}

#[test]
fn headers_and_links_of_replies() {
    let description = "openapi: 3.1.0\ninfo: {title: E, version: '1'}\npaths:\n  /e:\n    get:\n      operationId: get\n      responses:\n        \
         '204':\n          description: Done.\n          headers:\n            X-Left: {description: How many are left., schema: {type: integer}}\n            \
         X-Plain: {schema: {type: string}}\n          links: {again: {operationId: get}}\n        '404':\n          description: None.\n          \
         headers: {Retry-After: {schema: {type: integer}}}\n";
    let lines = documentation(description, "src/operations/mod.rs", "pub fn get(");
    let expected = [
        "# Links",
        "A reply leads to:",
        "* `again`",
        "# Reply headers",
        "* `X-Left`: How many are left.",
        "* `X-Plain`",
        "* `Retry-After`",
    ];
    let start = lines.iter().position(|line| line == expected[0]).unwrap_or_else(|| panic!("{lines:?}"));
    assert_eq!(lines[start..start + expected.len()], expected, "{lines:?}");
}
