//! The code table against the reader and the checks.

use super::{Diagnostics, Format, Mode, RenderOptions, codes};
use crate::output::Package;
use crate::source::Sources;
use crate::{Generation, Options};

/// Codes that generating from `text` reports.
fn reported(text: &str, mode: Mode) -> Vec<u16> {
    let options = Options { mode, ..Options::new(Package::standalone("example", None)) };
    let Generation { sources, diagnostics, .. } = Generation::from_text("example.yaml", text, &options);
    assert_eq!(diagnostics.render_json(&sources).lines().count(), diagnostics.sorted().len());
    diagnostics.render(&sources, RenderOptions::default());
    diagnostics.iter().map(|diagnostic| diagnostic.code.number).collect()
}

#[test]
fn numbers_are_unique_and_sorted() {
    let numbers: Vec<u16> = codes::all().map(|code| code.number).collect();
    assert!(numbers.is_sorted_by(|a, b| a < b), "{numbers:?}");
}

#[test]
fn every_code_explains_itself() {
    for code in codes::all() {
        assert!(code.explanation.len() > 40, "{}", code.title);
        assert_eq!(code.wrong.is_empty(), code.right.is_empty(), "{}", code.title);
        assert!(code.explain().contains(code.title));
        assert_eq!(codes::find(&format!("W{:04}", code.number)), Some(code));
    }
}

#[test]
fn wrong_examples_are_reported_and_right_ones_are_not() {
    let mut failures = Vec::new();
    for code in codes::all().filter(|code| !code.wrong.is_empty()) {
        // Lowering looks at nothing before all else is right, and the examples refer to nothing.
        let mode = if (300..400).contains(&code.number) { Mode::Lenient } else { Mode::Strict };
        let wrong = reported(&codes::complete(code.wrong), mode);
        if !wrong.contains(&code.number) {
            failures.push(format!("{}: the wrong example gives {wrong:?}", code.title));
        }
        let mut right = reported(&codes::complete(code.right), mode);
        // Short examples refer to nothing, or have nothing else.
        let short = [codes::UNUSED_COMPONENT.number, codes::NO_OPERATION.number];
        right.retain(|number| !short.contains(number) || code.number == *number);
        if !right.is_empty() {
            failures.push(format!("{}: the right example gives {right:?}", code.title));
        }
    }
    assert!(failures.is_empty(), "{failures:#?}");
}

/// Checks how the first problem of a document is printed.
fn check_text(text: &str, expected: &str) {
    let mut diagnostics = Diagnostics::new(Mode::Strict);
    let sources = Sources::from_text("a.json", text, &mut diagnostics);
    crate::openapi::read(&sources, &mut diagnostics);
    diagnostics.settle(&sources);
    let style = RenderOptions { colors: false, width: 80 };
    assert_eq!(diagnostics.sorted().first().map(|first| first.render(&sources, style)).as_deref(), Some(expected));
}

#[test]
fn excerpts() {
    check_text(
        "{\n  \"openapi\": \"3.1.0\",\n  \"info\": {\"title\": \"a\", \"version\": \"1\"},\n  \"path\": {}\n}\n",
        "\
error[E0107]: `path` is not a key of an OpenAPI document
 --> a.json:4:4
  |
4 |   \"path\": {}
  |    ^^^^
  |
  = help: did you mean `paths`?",
    );
    // Of a long line the part around the place is shown, and the column is that of the whole line.
    let long = "x".repeat(5000);
    let info = "\"info\": {\"title\": \"a\", \"version\": \"1\"}, \"paths\": {}";
    check_text(
        &format!(
            "{{\"openapi\": \"3.1.0\", \"$self\": \"{long}\", \"key\": 1, {info}, \"jsonSchemaDialect\": \"{long}\"}}"
        ),
        "\
error[E0107]: `key` is not a key of an OpenAPI document
 --> a.json:1:5036
  |
1 | ...xxxxxxxxxxxxxxxxxxxxxxxxxxxxx\", \"key\": 1, \"info\": {\"title\": \"a\", \"vers...
  |                                     ^^^
  |
  = help: an OpenAPI document has no such key: remove it, or say why it is there with `\"x-ignore\": \"<reason>\"`",
    );
}

/// What is said of texts with mistakes, in each form.
fn forms(text: &str) -> [(Format, String); 4] {
    let mut diagnostics = Diagnostics::new(Mode::Lenient);
    let sources = Sources::from_text("a.yaml", text, &mut diagnostics);
    crate::openapi::read(&sources, &mut diagnostics);
    diagnostics.settle(&sources);
    Format::NAMES.map(|(_, format)| (format, diagnostics.written(format, &sources, RenderOptions::default(), true)))
}

/// Control characters of both kinds, those that separate lines, turn the direction of text, or are not seen.
const HIDDEN: &str = "\u{1b}[31m\u{7}\u{7f}\u{85}\u{9b}2J\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\u{e0041}";

#[test]
fn nothing_in_a_document_controls_the_terminal() {
    let escaped: String = HIDDEN
        .chars()
        .flat_map(|letter| {
            letter.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect::<Vec<_>>()
        })
        .collect();
    let written = HIDDEN.replace(|letter: char| letter.is_ascii_control(), "");
    for text in [
        // As escapes of JSON, and as it stands where a text of YAML may have it, in a long line, too.
        format!("{{\"openapi\": \"3.1.0\", \"info\": {{}}, \"paths\": {{}}, \"{escaped}\": 1}}"),
        format!("openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n\"k{written}\": 1  # {written}\n"),
        format!("{{openapi: 3.1.0, \"{}\": 1, \"{written}\": 1, {written}: 2}}", "x".repeat(2000)),
        format!("openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n\"{escaped}\": 1\n\"{escaped}\": 2\n"),
        format!("openapi: 3.1.0\r\ninfo: {{titel: {written}, version: '1'}}\r\npaths: [{written}]\r\n"),
    ] {
        for (format, said) in forms(&text) {
            assert!(!said.trim().is_empty(), "{format:?} of {text:?}");
            assert!(!said.contains(crate::visible::is_hidden), "{format:?}: {said:?}");
        }
    }
}

/// The excerpt shows hidden characters by their numbers; the column is that of the file, and the line under it fits.
#[test]
fn excerpts_of_hidden_characters() {
    check_text(
        "{\"openapi\": \"3.1.0\",\r\n\"info\": {\"title\": \"\u{202e}\u{9b}é\", \"titel\": 1, \"version\": \"1\"}, \"paths\": {}}",
        "\
error[E0107]: `titel` is not a key of the info object
 --> a.json:2:27
  |
2 | \"info\": {\"title\": \"\\u{202e}\\u{9b}é\", \"titel\": 1, \"version\": \"1\"}, \"paths\"...
  |                                       ^^^^^
  |
  = help: `title` is there already: remove this one",
    );
}

/// Some problems each have a text of a megabyte nearby: what is said stays short.
#[test]
fn what_is_said_of_long_texts_is_short() {
    let long = "x".repeat(1 << 20);
    let twice = |count: usize| (0..count).map(|number| format!("k{number}: 1, ")).collect::<String>();
    for text in [
        format!("openapi: 3.1.0\n{long}: {{{}}}\n", twice(100)),
        format!("openapi: 3.1.0\nx: {{{} l: {long},\n {}}}\n", twice(100), twice(100)),
        format!("openapi: 3.1.0\npaths:\n  /{long}:\n    gett: {{}}\n    putt: {{}}\n    parameters: {{}}\n"),
        format!("openapi: {long}\ninfo: {long}\npaths: {{}}\n"),
    ] {
        for (format, said) in forms(&text) {
            assert!(said.len() < 256 * 1024, "{format:?}: {} bytes", said.len());
        }
    }
}

#[test]
fn a_summary_has_a_line_for_each_kind() {
    let mut diagnostics = Diagnostics::new(Mode::Lenient);
    let text = codes::complete("components: {schemas: {A: {if: {}}, B: {if: {}}, C: {then: {}}}}");
    let sources = Sources::from_text("a.yaml", &text, &mut diagnostics);
    crate::openapi::read(&sources, &mut diagnostics);
    let lines = "\
warning[W0402]: the keyword `if` (a keyword that generation does not use, 2 times, first at a.yaml:4:28)
warning[W0402]: `then` is not used: types can't express it, at a.yaml:4:54
";
    assert_eq!(diagnostics.summary(&sources), lines);
}

#[test]
fn the_nearest_name_is_suggested_if_it_is_near() {
    let keys = ["description", "required", "properties", "in", "items", "type", "minLength", "maxLength"];
    for (word, expected) in [
        ("requird", Some("required")),
        ("Required", Some("required")),
        ("reqiured", Some("required")),
        ("propertes", Some("properties")),
        ("descripton", Some("description")),
        ("typ", Some("type")),
        ("tpye", Some("type")),
        ("inn", Some("in")),
        ("minlength", Some("minLength")),
        ("maxLenght", Some("maxLength")),
        // A third of the letters may differ, and never more than four.
        ("reqxxred", Some("required")),
        ("rexxxred", None),
        ("tipo", None),
        ("dexxxxption", None),
        ("kind", None),
        ("x", None),
        ("", None),
    ] {
        assert_eq!(super::suggest(word, keys), expected, "{word}");
    }
    // Letters of several bytes, and letters that are swapped.
    for (word, name) in
        [("größenn", "größen"), ("имена", "имени"), ("名前の一覧表", "名前の一覧図"), ("abcdefghi", "badcefghi")]
    {
        assert_eq!(super::suggest(word, ["other", name]), Some(name), "{word}");
    }
    let long = "a".repeat(24);
    assert_eq!(super::suggest(&format!("bbbb{long}"), [&*long]), Some(&*long));
    assert_eq!(super::suggest(&format!("bbbbb{long}"), [&*long]), None);
}
