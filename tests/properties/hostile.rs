//! Documents made to exhaust the generator, or to write where it must not, end soon: in a result or in a located error.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use clientwright::diagnostic::Mode;
use serde_json::json;

use crate::tree::{Outcome, generate_texts};

/// Documents here take seconds at most; a machine that does much else may need more. What grows by more than the size of
/// a document takes hours.
const LIMIT: Duration = Duration::from_secs(120);

/// Members and values of a wide document, fewer where the generator is not optimized.
const WIDE: usize = if cfg!(debug_assertions) { 20_000 } else { 100_000 };

const HEAD: &str = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n";

/// A document that uses the schema `S0`.
fn with_schemas(schemas: &str) -> String {
    format!(
        "{HEAD}paths:\n  /s:\n    get:\n      operationId: s\n      responses:\n        '200':\n          description: D.\n          \
         content: {{application/json: {{schema: {{$ref: '#/components/schemas/S0'}}}}}}\ncomponents:\n  schemas:\n{schemas}"
    )
}

fn run(name: &str, text: String) -> Outcome {
    let begin = Instant::now();
    let outcome = generate_texts(&[("openapi.yaml".to_owned(), text)], Mode::Lenient);
    let rendered = outcome.rendered();
    let time = begin.elapsed();
    assert!(time < LIMIT, "{name} took {time:?}");
    assert!(rendered.len() < 1 << 20, "{name} says too much: {} bytes", rendered.len());
    let size: usize = outcome.artefacts.iter().flatten().map(|file| file.text.len()).sum();
    assert!(size < 200 << 20, "{name} became {size} bytes");
    outcome
}

#[track_caller]
fn ends_in_error(name: &str, text: String, words: &str) {
    let outcome = run(name, text);
    let rendered = outcome.rendered();
    assert!(outcome.artefacts.is_none() && rendered.contains(words), "{name}:\n{rendered}");
    assert!(outcome.diagnostics.iter().all(|found| found.position(&outcome.sources).is_some()), "{name}:\n{rendered}");
}

#[track_caller]
fn ends_in_files(name: &str, text: String) -> Outcome {
    let outcome = run(name, text);
    assert!(outcome.artefacts.is_some(), "{name}:\n{}", outcome.rendered());
    outcome
}

#[test]
fn depth_is_bounded() {
    for depth in [200, 100_000] {
        ends_in_error("brackets", "[".repeat(depth), "error[E0");
        ends_in_error("closed brackets", format!("{}{}", "[".repeat(depth), "]".repeat(depth)), "error[E0007]");
        let members = format!("{}1{}", "{\"a\":".repeat(depth), "}".repeat(depth));
        ends_in_error("members", members, "error[E0007]");
    }
    let blocks: String = (0..2000).fold(String::new(), |mut text, depth| {
        let _ = writeln!(text, "{}a:", " ".repeat(depth));
        text
    });
    ends_in_error("blocks", blocks, "error[E0007]");
}

/// References nest more deeply than the text does.
#[test]
fn chains_of_references_are_followed_to_their_end() {
    let chain = |link: fn(usize) -> String| {
        let mut schemas: String = (0..1000).map(|number| format!("    S{number}: {}\n", link(number + 1))).collect();
        schemas.push_str("    S1000: {type: string}\n");
        with_schemas(&schemas)
    };
    for (name, link) in [
        ("references", (|next| format!("{{$ref: '#/components/schemas/S{next}'}}")) as fn(usize) -> String),
        ("lists", |next| format!("{{type: array, items: {{$ref: '#/components/schemas/S{next}'}}}}")),
        ("properties", |next| {
            format!("{{type: object, required: [a], properties: {{a: {{$ref: '#/components/schemas/S{next}'}}}}}}")
        }),
        ("parts", |next| format!("{{allOf: [{{$ref: '#/components/schemas/S{next}'}}, {{description: D.}}]}}")),
        ("variants", |next| format!("{{oneOf: [{{$ref: '#/components/schemas/S{next}'}}, {{type: integer}}]}}")),
        ("members of members", |next| {
            format!(
                "{{properties: {{a: {{type: object, properties: {{b: {{allOf: [{{$ref: '#/components/schemas/S{next}/properties/a'}}, {{properties: {{c: {{type: string}}}}}}]}}}}}}}}}}"
            )
        }),
    ] {
        run(name, chain(link));
    }
}

/// What recursion would not survive is an error with its place.
#[test]
fn chains_without_reason_end_in_an_error() {
    for (name, length, link) in [
        ("references", 60_000, (|next| format!("{{$ref: '#/components/schemas/S{next}'}}")) as fn(usize) -> String),
        ("parts", 5000, |next| format!("{{allOf: [{{$ref: '#/components/schemas/S{next}'}}, {{description: D.}}]}}")),
        ("variants", 5000, |next| format!("{{oneOf: [{{$ref: '#/components/schemas/S{next}'}}, {{type: integer}}]}}")),
    ] {
        let mut schemas = String::new();
        for number in 0..length {
            let _ = writeln!(schemas, "    S{number}: {}", link(number + 1));
        }
        let _ = writeln!(
            schemas,
            "    S{length}: {{type: object, properties: {{a: {{type: string}}}}, allOf: [{{type: object}}]}}"
        );
        ends_in_error(name, with_schemas(&schemas), "error[E0007]");
    }
}

/// A type that contains itself through a member is legal, an inline schema that is a part of itself has no name yet.
#[test]
fn recursion_through_inline_parts_ends() {
    let reference = "{$ref: '#/components/schemas/S0'}";
    for part in [
        format!("{{type: array, items: {{allOf: [{reference}, {{properties: {{a: {{type: string}}}}}}]}}}}"),
        format!("{{allOf: [{reference}, {{properties: {{a: {{type: string}}}}}}]}}"),
        format!("{{additionalProperties: {{allOf: [{reference}, {{required: [x]}}]}}}}"),
        format!("{{oneOf: [{{allOf: [{reference}, {{properties: {{a: {{type: string}}}}}}]}}, {{type: string}}]}}"),
        format!("{{type: array, items: {{type: array, items: {{allOf: [{reference}, {{type: object}}]}}}}}}"),
    ] {
        let outcome = run("recursion", with_schemas(&format!("    S0: {{type: object, properties: {{x: {part}}}}}\n")));
        assert!(outcome.artefacts.is_some() || outcome.rendered().contains("error[E0007]"), "{}", outcome.rendered());
        assert!(outcome.diagnostics.iter().all(|found| found.position(&outcome.sources).is_some()));
    }
}

/// Each schema has the next one twice, so that naive readers need 2 to the power of 40 steps.
#[test]
fn diamonds_are_not_walked_path_by_path() {
    for (name, keyword) in [("parts", "allOf"), ("variants", "oneOf"), ("any", "anyOf")] {
        let mut schemas: String = (0..40)
            .map(|number| {
                let next = number + 1;
                format!("    S{number}: {{{keyword}: [{{$ref: '#/components/schemas/S{next}'}}, {{$ref: '#/components/schemas/S{next}'}}]}}\n")
            })
            .collect();
        schemas.push_str("    S40: {type: object, properties: {a: {type: string}}}\n");
        run(name, with_schemas(&schemas));
    }
}

#[test]
fn aliases_do_not_multiply() {
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..12 {
        let list = vec![format!("*a{}", level - 1); 10].join(", ");
        let _ = writeln!(bomb, "a{level}: &a{level} [{list}]");
    }
    ends_in_error("bomb", bomb, "error[E0008]");
    let mut merges = "a0: &a0 {k: v}\n".to_owned();
    for level in 1..30 {
        let below = level - 1;
        let _ = writeln!(merges, "a{level}: &a{level} {{x: *a{below}, y: *a{below}, <<: *a{below}}}");
    }
    ends_in_error("merges", merges, "error[E0");
}

#[test]
fn circles_are_located() {
    ends_in_error(
        "a part of itself",
        with_schemas("    S0: {allOf: [{$ref: '#/components/schemas/S0'}]}\n"),
        "error[E0221]",
    );
    ends_in_error("a reference to itself", with_schemas("    S0: {$ref: '#/components/schemas/S0'}\n"), "error[E0202]");
    let through = "    S0: {allOf: [{$ref: '#/components/schemas/S1'}]}\n    S1: {anyOf: [{$ref: '#/components/schemas/S0'}, {type: string}]}\n";
    run("through another", with_schemas(through));
    ends_in_files("through a list", with_schemas("    S0: {type: array, items: {$ref: '#/components/schemas/S0'}}\n"));
    ends_in_files(
        "through a map",
        with_schemas("    S0: {type: object, additionalProperties: {$ref: '#/components/schemas/S0'}}\n"),
    );
}

#[test]
fn numbers_may_be_of_any_size() {
    let long = "9".repeat(5000);
    for number in ["1e99999", "-1e99999", "1e-99999", &long, "0x7fffffffffffffffffffff", ".inf", "-.inf", ".nan"] {
        let schema = format!(
            "    S0: {{type: object, properties: {{a: {{type: number, maximum: {number}, default: {number}}}, \
             b: {{type: integer, enum: [1, {number}]}}, c: {{type: string, maxLength: {number}}}}}}}\n"
        );
        run(number, with_schemas(&schema));
    }
}

#[test]
fn wide_documents_end_in_a_result() {
    let mut members = "    S0:\n      type: object\n      properties:\n".to_owned();
    let mut values = "    S0:\n      type: string\n      enum:\n".to_owned();
    for number in 0..WIDE {
        let _ = writeln!(members, "        m{number}: {{type: string}}");
        let _ = writeln!(values, "        - v{number}");
    }
    let wide = ends_in_files("many members", with_schemas(&members));
    assert_eq!(wide.api().iter().filter(|line| line.starts_with("struct types::S0.")).count(), WIDE);
    ends_in_files("many values", with_schemas(&values));
}

#[test]
fn long_texts_end_in_a_result() {
    let words = "*a_b* `c` [d](e) <f> ".repeat(1000);
    let text = with_schemas(&format!("    S0: {{type: object, description: {}}}\n", json!(words)));
    ends_in_files("a long description", text);
    let name = "n".repeat(1000);
    ends_in_files(
        "a long name",
        with_schemas(&format!("    S0: {{type: object, properties: {{{name}: {{type: string}}}}}}\n")),
    );
    for mark in ["[", "](", "*", "`", "<", "> ", "- ", "_a", "![", "\\", "&", "|"] {
        let text = format!("    S0: {{type: object, description: {}}}\n", json!(mark.repeat(5000)));
        ends_in_files(mark, with_schemas(&text));
    }
}

/// What Windows keeps for devices, whatever the extension.
fn is_device(stem: &str) -> bool {
    let stem = stem.to_ascii_lowercase();
    let port = stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt"));
    ["con", "aux", "nul", "prn"].contains(&stem.as_str()) || port.is_some_and(|port| port.len() == 1 && port != "0")
}

/// Names of files are made of letters, digits and underscores, and are short enough for every file system.
#[test]
fn nothing_is_written_outside_of_the_folder() {
    let long = "n".repeat(300);
    for name in [
        "../../x",
        "/etc/passwd",
        "..",
        ".",
        "a/../../b",
        "C:\\x",
        "\u{0}",
        "mod",
        "lib",
        "main",
        &long,
        "con",
        "CON",
        "nul",
        "Aux",
        "prn",
        "com1",
        "COM¹",
        "com-9",
        "LPT³",
        "lpt0",
        "con.txt",
        "c\u{200b}on",
        "ｃｏｎ",
        "nul ",
        "_aux",
    ] {
        let key = json!(name);
        let pointer =
            json!(format!("#/components/schemas/{}", name.replace('~', "~0").replace('/', "~1").replace('%', "%25")));
        let text = format!(
            "{HEAD}tags: [{{name: {key}}}]\npaths:\n  /s:\n    get:\n      operationId: {key}\n      tags: [{key}]\n      \
             responses: {{'200': {{description: D., content: {{application/json: {{schema: {{$ref: {pointer}}}}}}}}}}}\n\
             components: {{schemas: {{{key}: {{type: object, properties: {{a: {{type: string}}}}}}}}}}\n"
        );
        let outcome = ends_in_files(name, text);
        for file in outcome.artefacts.iter().flatten() {
            let inside = |part: &str| {
                part.len() <= 255
                    && !part.is_empty()
                    && part.chars().all(|letter| letter.is_ascii_alphanumeric() || "_.-".contains(letter))
                    && !part.starts_with('.')
            };
            assert!(file.path.split('/').all(inside), "`{name}` is written to {}", file.path);
            let stems = file.path.split('/').filter_map(|part| part.split('.').next());
            assert!(stems.into_iter().all(|stem| !is_device(stem)), "`{name}` is written to {}", file.path);
        }
    }
}
