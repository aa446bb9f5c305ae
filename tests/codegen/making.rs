//! How values of printed types are made, by who makes them.

use clientwright::output::Package;
use clientwright::{Generation, Options};

/// Descriptions of an operation that holds `Subject`, by the part of it that does.
const REQUEST: &str =
    "requestBody: {content: {application/json: {schema: SUBJECT}}}, responses: {'204': {description: Done.}}";
const REPLY: &str = "responses: {'200': {description: It., content: {application/json: {schema: SUBJECT}}}}";
const ERROR: &str = "responses: {'204': {description: Done.}, default: {description: It., content: {application/json: {schema: SUBJECT}}}}";
const BOTH: &str = "requestBody: {content: {application/json: {schema: {type: array, items: SUBJECT}}}}, responses: {'200': {description: It., content: {application/json: {schema: SUBJECT}}}}";

/// The file of the type that a schema comes out as.
fn printed(operation: &str, subject: &str) -> String {
    let operation = operation.replace("SUBJECT", "{$ref: '#/components/schemas/Subject'}");
    let text = format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\nservers: [{{url: 'https://example.com'}}]\npaths:\n  /a:\n    post: {{operationId: a, tags: [t], {operation}}}\ncomponents:\n  schemas:\n    Subject: {subject}\n    Subjects: {{type: object, required: [all], properties: {{all: {{type: array, items: {{$ref: '#/components/schemas/Subjects'}}}}}}}}\n"
    );
    let generation = Generation::from_text("t.yaml", &text, &Options::new(Package::standalone("t", None)));
    let said = generation.diagnostics.render(&generation.sources, Default::default());
    let artefacts = generation.artefacts.unwrap_or_else(|| panic!("{said}"));
    artefacts.into_iter().find(|file| file.path == "src/types/subject.rs").expect("the schema has a file").text
}

fn object(required: usize, members: &[&str]) -> String {
    let names = ["a", "b", "c", "d", "e"];
    let properties: Vec<String> = names.iter().zip(members).map(|(name, schema)| format!("{name}: {schema}")).collect();
    format!("{{type: object, required: [{}], properties: {{{}}}}}", names[..required].join(", "), properties.join(", "))
}

const TEXT: &str = "{type: string}";

#[test]
fn only_what_callers_make_has_a_constructor_and_setters() {
    let subject = object(1, &[TEXT, TEXT, "{type: [string, 'null']}"]);
    for (operation, made) in [(REQUEST, true), (BOTH, true), (REPLY, false), (ERROR, false)] {
        let text = printed(operation, &subject);
        for method in ["pub fn new(", "pub fn b(mut self", "pub fn c_null(mut self"] {
            assert_eq!(text.contains(method), made, "{operation}: {method}\n{text}");
        }
    }
}

#[test]
fn what_the_server_makes_has_a_default_where_its_members_have_one() {
    let date = "{type: string, format: date}";
    let cases = [
        (object(0, &[date]), true, true),
        (object(1, &[TEXT, date]), false, true),
        (object(2, &["{type: integer}", "{type: array, items: {$ref: '#/components/schemas/Subject'}}"]), false, true),
        (object(1, &["{type: [string, 'null'], format: date}"]), false, true),
        (object(1, &[date]), false, false),
        (object(1, &["{$ref: '#/components/schemas/Subjects'}"]), false, true),
        (object(1, &["{$ref: '#/components/schemas/Subject'}"]), false, false),
        (object(1, &["{type: string, enum: [x, y]}"]), false, false),
    ];
    for (subject, of_request, of_reply) in cases {
        for (operation, expected) in [(REQUEST, of_request), (REPLY, of_reply)] {
            let text = printed(operation, &subject);
            let item = text.split("pub struct Subject ").next().expect("there is a beginning");
            let derive = item.rsplit("#[derive(").next().expect("it derives something");
            assert_eq!(derive.contains("Default"), expected, "{operation}: {subject}\n{text}");
        }
    }
}

#[test]
fn more_than_three_arguments_are_given_by_name() {
    let four = object(4, &[TEXT; 5]);
    let cases = [
        (object(3, &[TEXT; 5]), "pub fn new(a: impl Into<String>, b: impl Into<String>, c: impl Into<String>) -> Self"),
        // What can have one value only is no argument.
        (object(4, &[TEXT, TEXT, TEXT, "{const: x}"]), "c: impl Into<String>"),
        (four.clone(), "pub fn new(required: SubjectRequired) -> Self"),
        (four.clone(), "pub struct SubjectRequired {"),
        (four.clone(), "pub d: String,"),
        (
            object(4, &[TEXT, TEXT, TEXT, "{type: string, format: password}"]),
            "impl std::fmt::Debug for SubjectRequired",
        ),
    ];
    for (subject, expected) in cases {
        let text = printed(REQUEST, &subject);
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let line = line.replace("( ", "(").replace(", )", ")");
        assert!(line.contains(expected), "{subject}: {expected}\n{text}");
    }
    assert!(!printed(REPLY, &four).contains("SubjectRequired"));
}
