//! What other generators drop, mangle or panic on, each with its outcome here.

use clientwright::Generation;
use clientwright::diagnostic::Mode;

use super::{generate_text, rendered};

const HEAD: &str = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n";

/// A document whose one operation refers to the component `Thing`.
fn with_schemas(schemas: &str) -> String {
    format!(
        "{HEAD}paths:\n  /things:\n    get:\n      operationId: things.get\n      responses:\n        '200':\n          \
         description: D.\n          content: {{application/json: {{schema: {{$ref: '#/components/schemas/Thing'}}}}}}\n\
         components:\n  schemas:\n{schemas}"
    )
}

/// A document with one operation.
fn with_operation(path: &str, operation: &str) -> String {
    format!("{HEAD}paths:\n  {path}:\n    get:\n{operation}")
}

#[track_caller]
fn refuses(text: &str, code: &str, words: &str) {
    let generation = generate_text(text, Mode::Strict);
    let said = rendered(&generation);
    assert!(generation.artefacts.is_none(), "nothing is generated");
    assert!(said.contains(&format!("error[{code}]")) && said.contains(words), "{code}, `{words}`:\n{said}");
}

#[track_caller]
fn warns(text: &str, code: &str) -> Generation {
    let generation = generate_text(text, Mode::Lenient);
    let said = rendered(&generation);
    assert!(generation.artefacts.is_some() && said.contains(&format!("warning[{code}]")), "{code}:\n{said}");
    generation
}

#[track_caller]
fn generates(text: &str, lines: &[&str]) {
    let generation = generate_text(text, Mode::Strict);
    assert_eq!(rendered(&generation), "");
    contains(&generation, lines);
}

#[track_caller]
fn contains(generation: &Generation, lines: &[&str]) {
    let api = api_text(generation);
    for line in lines {
        assert!(api.lines().any(|found| found == *line), "`{line}` is not in\n{api}");
    }
}

fn api_text(generation: &Generation) -> String {
    let mut files = generation.artefacts.iter().flatten();
    files.find(|file| file.path == "api.txt").map(|file| file.text.clone()).unwrap_or_default()
}

#[test]
fn a_reference_to_a_missing_schema_is_refused() {
    refuses(&with_schemas("    Thingg: {type: object}\n"), "E0201", "did you mean");
}

#[test]
fn a_misspelt_keyword_is_refused() {
    refuses(&with_schemas("    Thing: {type: object, requird: [a]}\n"), "E0107", "did you mean `required`?");
}

#[test]
fn a_template_and_its_parameters_must_agree() {
    let operation = "      parameters: [{name: b, in: path, required: true, schema: {type: string}}]\n      \
                     responses: {'204': {description: D.}}\n";
    let text = with_operation("/things/{a}", operation);
    refuses(&text, "E0204", "`{a}`");
    refuses(&text, "E0204", "`b`");
}

#[test]
fn an_operation_without_id_is_named_by_its_path() {
    let text = with_operation("/things", "      responses: {'204': {description: D.}}\n");
    generates(&text, &["operation operations.get_things: GET /things () -> ()"]);
}

#[test]
fn two_types_of_success_become_one_enum() {
    let content = |ty: &str| format!("{{description: D., content: {{application/json: {{schema: {{type: {ty}}}}}}}}}");
    let operation = format!(
        "      operationId: things.get\n      responses: {{'200': {}, '202': {}}}\n",
        content("integer"),
        content("string")
    );
    let line = "operation operations.things_get: GET /things () -> Status 200 i64 or Status 202 String";
    generates(&with_operation("/things", &operation), &[line]);
}

#[test]
fn names_that_are_one_in_rust_are_refused_or_told_apart_by_spelling() {
    let properties = |names: &[&str]| {
        let members: Vec<String> = names.iter().map(|name| format!("{name}: {{type: string}}")).collect();
        with_schemas(&format!("    Thing: {{type: object, properties: {{{}}}}}\n", members.join(", ")))
    };
    refuses(&properties(&["name", "Name"]), "E0301", "x-rust-name");
    let one = warns(&properties(&["name", "Name", "na-me"]), "W0301");
    let other = warns(&properties(&["na-me", "Name", "name"]), "W0301");
    assert_eq!(api_text(&one), api_text(&other), "the order of members decides no name");
    assert_eq!(api_text(&one).lines().filter(|line| line.starts_with("struct types::Thing.")).count(), 3);
}

#[test]
fn enum_values_of_symbols_keep_apart() {
    generates(
        &with_schemas("    Thing: {type: string, enum: ['+', '-']}\n"),
        &["enum types::Thing::Plus = \"+\"", "enum types::Thing::Minus = \"-\""],
    );
}

#[test]
fn a_schema_that_is_added_renames_no_other() {
    let alone = with_schemas(
        "    Thing: {type: object, properties: {zone: {$ref: '#/components/schemas/Zone'}}}\n    Zone: {type: object, properties: {a: {type: string}}}\n",
    );
    let both = alone.replace(
        "    Thing: {type: object, properties: {",
        "    zone: {type: object, properties: {b: {type: string}}}\n    Thing: {type: object, properties: {small: {$ref: '#/components/schemas/zone'}, ",
    );
    refuses(&both, "E0301", "x-rust-name");
    let before = generate_text(&alone, Mode::Strict);
    let after = warns(&both, "W0301");
    let lines = api_text(&before);
    contains(&after, &lines.lines().collect::<Vec<_>>());
}

#[test]
fn members_that_are_keywords_or_empty_keep_their_names_on_the_wire() {
    let text = with_schemas(
        "    Thing: {type: object, required: [gen, self, Self, ''], properties: {gen: {type: string}, self: {type: string}, \
         Self: {type: string, x-rust-name: own_type}, '': {type: string}}}\n",
    );
    let generation = generate_text(&text, Mode::Strict);
    assert_eq!(rendered(&generation), "");
    let mut files = generation.artefacts.iter().flatten();
    let code = &files.find(|file| file.path == "src/types/thing.rs").expect("the component has a file").text;
    for (field, name) in [("gen_", "gen"), ("self_", "self"), ("own_type", "Self"), ("empty", "")] {
        assert!(code.contains(&format!("pub {field}: String")), "{code}");
        assert!(code.contains(&format!("    {field}: required {name:?},")), "{code}");
    }
}

#[test]
fn a_parameter_twice_is_refused() {
    let operation = "      parameters: [{name: a, in: query, schema: {type: string}}, {name: a, in: query, schema: {type: integer}}]\n      \
                     responses: {'204': {description: D.}}\n";
    refuses(&with_operation("/things", operation), "E0207", "`a`");
}

#[test]
fn a_required_member_that_is_no_property_is_refused() {
    let text = with_schemas("    Thing: {type: object, required: [ghost], properties: {guest: {type: string}}}\n");
    refuses(&text, "E0208", "`ghost`");
}

#[test]
fn an_integer_below_i64_does_no_harm() {
    for number in ["-9223372036854775809", "-99999999999999999999999999999999999999999", "1e400"] {
        let text = with_schemas(&format!(
            "    Thing: {{type: object, properties: {{a: {{type: number, minimum: {number}}}}}}}\n"
        ));
        let generation = generate_text(&text, Mode::Lenient);
        assert!(generation.artefacts.is_some(), "{number}:\n{}", rendered(&generation));
        contains(&generation, &["struct types::Thing.a?: f64"]);
    }
}

#[test]
fn how_long_something_stays_is_a_day_or_a_level() {
    let operation = |line: &str| {
        with_operation("/things", &format!("      {line}\n      responses: {{'204': {{description: D.}}}}\n"))
    };
    for day in ["soon", "2027-6-1", "'20270630'", "2027-06-30T00:00:00Z"] {
        refuses(&operation(&format!("x-sunset: {day}")), "E0108", "`2027-06-30`");
    }
    refuses(&operation("x-stability-level: betta"), "E0108", "`beta`");
    let fine = operation("deprecated: true\n      x-sunset: '2027-06-30'\n      x-stability-level: beta");
    let item = "operation operations.get_things";
    generates(&fine, &[&format!("{item}@sunset: 2027-06-30"), &format!("{item}@stability: beta")]);
}
