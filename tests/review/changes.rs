//! Changes to a small description, and the rules that they fall under: forwards, and backwards.

use clientwright::output::Package;
use clientwright::{Generation, Options};
use tests::change::Change;
use xtask::api_diff::rules::{Class, RULES, by_code};
use xtask::api_diff::{Finding, Line, Report, compare, lines_of_generation, lines_of_text};

/// The descriptions, each an API of its own.
pub const FILES: [(&str, &str); 2] =
    [("books.yaml", include_str!("books.yaml")), ("reports.yaml", include_str!("reports.yaml"))];

const TABLE: &str = include_str!("changes.txt");

/// A change of the description, and what it is expected to mean.
pub struct Row<'t> {
    /// `FROM => TO`.
    pub name: &'t str,
    pub change: Change,
    pub forwards: &'t str,
    pub backwards: &'t str,
    /// Why it means something else for Rust callers than other tools say.
    pub decided: Option<&'t str>,
}

impl Row<'_> {
    /// The description that is changed, and what becomes of it.
    pub fn made(&self) -> (usize, String) {
        let files = self.change.made(&FILES).unwrap_or_else(|| panic!("does not stand once: {}", self.name));
        let changed = files.into_iter().enumerate().find(|(number, (_, text))| text != FILES[*number].1);
        let (number, (_, text)) = changed.unwrap_or_else(|| panic!("changes nothing: {}", self.name));
        (number, text)
    }
}

pub fn rows() -> Vec<Row<'static>> {
    let row = |(_, text): (&str, &'static str)| {
        let (forwards, backwards, name, decided) = match text.split(" | ").collect::<Vec<_>>()[..] {
            [forwards, backwards, name] => (forwards, backwards, name, None),
            [forwards, backwards, name, decided] => (forwards, backwards, name, Some(decided)),
            _ => panic!("three or four columns: {text}"),
        };
        Row { name, change: Change::parse(name), forwards, backwards, decided }
    };
    tests::change::rows(TABLE).into_iter().map(row).collect()
}

fn lines(name: &str, text: &str) -> Vec<Line> {
    let options = Options::new(Package::standalone("books", None));
    let generation = Generation::from_text(name, text, &options);
    lines_of_generation(&generation).unwrap_or_else(|message| panic!("{message}"))
}

fn codes(findings: &[Finding]) -> String {
    let mut codes: Vec<&str> = findings.iter().map(|finding| finding.rule.code).collect();
    codes.sort_unstable();
    codes.dedup();
    codes.join(" ")
}

fn shown(findings: Vec<Finding>) -> String {
    Report { title: String::new(), findings, accepted: Vec::new(), notes: Vec::new() }.text()
}

#[test]
fn each_change_is_classified_in_both_directions() {
    let before = FILES.map(|(name, text)| lines(name, text));
    let rows = rows();
    let mut problems = Vec::new();
    for row in &rows {
        let (file, text) = row.made();
        let (before, after) = (&before[file], &lines(FILES[file].0, &text));
        let ways = [(compare(before, after), row.forwards), (compare(after, before), row.backwards)];
        for (findings, expected) in ways {
            let found = codes(&findings);
            if found != expected {
                problems.push(format!("{}\nis {found}, not {expected}:{}", row.name, shown(findings)));
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n\n"));
    assert!(rows.len() >= 42);
}

/// Changes of which a description tells in several places, and one finding does.
const ONCE: &[&str] = &[
    "default: eu => default: us",
    "servers: [{url: 'https://{region}.reports.example' => servers: [{url: 'https://{region}.reports.example/v2'",
    "headers: {X-Left: {schema => headers: {X-Left: {description: What is left., schema",
    "headers: {X-Pages: {schema => headers: {X-Pages: {required: true, schema",
    "order, in: query, schema: {type: string, enum: [up, down], default: up} => order, in: query, schema: {type: string, enum: [up, down], default: down}",
    "requestBody:\n        required: true\n        content: {application/x-www => requestBody:\n        description: A report.\n        required: true\n        content: {application/x-www",
    "      requestBody:\n        content: {application/json: {schema: {$ref: '#/components/schemas/Person'}}}\n =>",
    "{name: trace, in: header, schema: {type: string}} => {name: trace, in: header, schema: {type: boolean}}",
    "exclusiveMinimum: 0 => minimum: 1",
    "maximum: 100, default: 20 => maximum: 100, default: 30",
];

#[test]
fn what_several_lines_say_is_told_once() {
    let before = FILES.map(|(name, text)| lines(name, text));
    for change in ONCE {
        let row = Row { name: change, change: Change::parse(change), forwards: "", backwards: "", decided: None };
        let (file, text) = row.made();
        let after = lines(FILES[file].0, &text);
        for findings in [compare(&before[file], &after), compare(&after, &before[file])] {
            // Who makes a type decides what it is made with, and by.
            let follows =
                |finding: &&Finding| ["R12", "A12"].contains(&finding.rule.code) || finding.item.ends_with("::new");
            let told: Vec<_> = findings.iter().filter(|finding| !follows(finding)).collect();
            assert_eq!(told.len(), 1, "{change}{}", shown(findings.clone()));
        }
    }
}

/// What a call may return is an open enum: a further variant is one more, and one that goes is missing.
#[test]
fn variants_of_replies_are_items() {
    let one = "operation a.b: GET /a () -> A";
    let two = "operation a.b: GET /a () -> Status 200 A or Status 202 B\noperation a.b@reply 200: Okay\n\
               operation a.b@reply 202: Accepted";
    let three = two.replace(" B\n", " B or Status 203 C\n") + "\noperation a.b@reply 203: NonAuthoritative";
    let other = two.replace("202", "203");
    for (before, after, expected) in [
        (two, three.as_str(), "A05"),
        (three.as_str(), two, "R01"),
        (one, two, "B11"),
        (two, one, "B11"),
        (two, other.as_str(), "B11"),
        (two, &two.replace("Accepted", "Taken"), "R01"),
    ] {
        let lines = |text: &str| lines_of_text(text);
        assert_eq!(codes(&compare(&lines(before), &lines(after))), expected, "{before}\n{after}");
    }
}

/// Changes of lines that no description of the table begins with: before, after, and the rules both ways.
const LINES: &[(&str, &str, [&str; 2])] = &[
    // What is sent is another media type; that the other one is taken, too, says nothing else.
    (
        "operation a.b: PUT /a (body: application/merge-patch+json A) -> ()\noperation a.b@request application/merge-patch+json: MergePatchJson",
        "operation a.b: PUT /a (body: A) -> ()\noperation a.b@request application/json: Json\noperation a.b@request application/merge-patch+json: the same JSON",
        ["A09 W05", "W05"],
    ),
    // What turns into a union is told where the variant stays: two that hold the same type turn into none.
    (
        "union types::U::A(i64)\nunion types::U::B(String)\nunion types::U@from: &str, String, i64",
        "union types::U::A(i64)\nunion types::U::B(String)\nunion types::U::C(String)\nunion types::U@from: i64",
        ["A05 R12", "A12 B07"],
    ),
    (
        "union types::U::A(i64)\nunion types::U@from: i64",
        "union types::U::A(i64)\nunion types::U::B(Date)\nunion types::U@from: &str, Date, i64",
        ["A05", "B07"],
    ),
    (
        "union types::U::B(Date)\nunion types::U@from: &str, Date",
        "union types::U::B(Date)\nunion types::U::C(Uuid)\nunion types::U@from: Date, Uuid",
        ["A05 R12", "A12 B07"],
    ),
    ("union types::U::A(i64)\nunion types::U@from: i64", "union types::U::A(i64)", ["R12", "A12"]),
    ("union types::U@tried object: A, B", "union types::U@tried object: B, A", ["W17", "W17"]),
    ("union types::U@tried object: A, B", "union types::U@tried object: A, C, B", ["", ""]),
    (
        "struct types::A\nstruct types::A.b?: B",
        "struct types::A\nstruct types::A.b?: B\nstruct types::A.b@boxed",
        ["R02", "R02"],
    ),
    (
        "struct types::A\nstruct types::A.b?: B\nstruct types::A.b@boxed",
        "struct types::A\nstruct types::A.b?: C",
        ["R02", "R02"],
    ),
    ("struct types::A\nstruct types::A::new(b)", "struct types::A", ["R01", "A01"]),
    (
        "enum errors::E404OrF409\noperation a.b@error 404: E as NotFound",
        "operation a.b@error 404: E as NotFound",
        ["R01", "A01"],
    ),
    (
        "struct types::A\nstruct types::A.b: i64",
        "struct types::A\nstruct types::A.b: u64",
        ["R02 W07 W29", "R02 W07 W29"],
    ),
    ("struct types::A\nstruct types::A.b: u32", "struct types::A\nstruct types::A.b: i64", ["A06 R02 W29", "R02 W07"]),
    (
        "webhooks::Verifier: HmacSha256 of \"{body}\" in a",
        "webhooks::Event: A\nwebhooks::Verifier: HmacSha256 of \"{body}\" in a",
        ["R02", "R01"],
    ),
    ("webhook \"a\" () -> A", "webhook \"a\" PUT () -> A", ["A01 W18", "A01 W18"]),
    (
        "webhook \"a\" () -> A\nwebhook \"a\"@answer: 2XX",
        "webhook \"a\" () -> A\nwebhook \"a\"@answer: 204",
        ["W18", "W18"],
    ),
    (
        "callback a::b \"c\" \"{d}\" -> A\ncallback a::b \"c\" \"{d}\"@header \"X-A\": integer",
        "callback a::b \"c\" \"{d}\" -> A\ncallback a::b \"c\" \"{d}\"@header \"X-A\": string",
        ["W18", "W18"],
    ),
    (
        "const webhooks::header::X_A = \"x-a\"\nconst webhooks::header::X_A@kind: integer",
        "const webhooks::header::X_A = \"x-a\"\nconst webhooks::header::X_A@kind: string",
        ["W18", "W18"],
    ),
    (
        "const webhooks::header::X_A = \"x-a\"",
        "const webhooks::header::X_A = \"x-a\"\nconst webhooks::header::X_A@required",
        ["D12", "W30"],
    ),
    ("operation a.b@success: 200, 202", "operation a.b@success: 202, 200", ["", ""]),
    ("operation a.b@accept: a/b, c/d", "operation a.b@accept: c/d, a/b", ["W06", "W06"]),
    ("client security: a [x] or b", "client security: none", ["A10", "W08"]),
    ("client security: a or b", "client security: a", ["W08", "A10"]),
    ("struct types::A.b@enum: [0.5, 1]", "struct types::A.b@enum: [0.5, 1, 2.5]", ["A06", "W07"]),
    ("struct types::A.b@enum: [0.5, 1]", "struct types::A.b@enum: [0.5, 2]", ["W07", "W07"]),
    // The way to the items is the same under another name, and another one by another member.
    (
        "struct types::A.b: [C]\noperation a.b@paging: page \"p\" from 1, C at b",
        "struct types::A.d: [C] = \"b\"\noperation a.b@paging: page \"p\" from 1, C at d",
        ["R01", "R01"],
    ),
    // That a member on the way may be absent is told of the member.
    (
        "struct types::A.b: [C]\noperation a.b@paging: page \"p\" from 1, C at b",
        "struct types::A.b?: [C]\noperation a.b@paging: page \"p\" from 1, C at b?",
        ["B09", "B04"],
    ),
    (
        "struct types::A.b: [C]\nstruct types::A.d: [C]\noperation a.b@paging: page \"p\" from 1, C at b",
        "struct types::A.b: [C]\nstruct types::A.d: [C]\noperation a.b@paging: page \"p\" from 1, C at d",
        ["W12", "W12"],
    ),
    // A type that stands where another one stood, with half of its members, has another name.
    (
        "struct types::A.b: B\nstruct types::B\nstruct types::B.x: i64\nstruct types::B.y: i64",
        "struct types::A.b: C\nstruct types::C\nstruct types::C.x: i64\nstruct types::C.y?: i64",
        ["B09 R01", "B04 R01"],
    ),
    (
        "struct types::A.b: B\nstruct types::B\nstruct types::B.x: i64\nstruct types::B.y: i64\nstruct types::B.z: i64",
        "struct types::A.b: C\nstruct types::C\nstruct types::C.x: i64\nstruct types::C.w: i64\nstruct types::C.v: i64",
        ["A01 B06 R01", "A01 B06 R01"],
    ),
    ("header a::b.c: i64 = \"X-C\"", "header a::b.d: String = \"X-C\"", ["B06 R01", "B06 R01"]),
];

#[test]
fn changes_of_lines_are_classified_in_both_directions() {
    for (before, after, expected) in LINES {
        let (before, after) = (lines_of_text(before), lines_of_text(after));
        assert_eq!(
            [compare(&before, &after), compare(&after, &before)].map(|found| codes(&found)),
            *expected,
            "{after:?}"
        );
    }
}

/// Where the description says what changed: a change of books.yaml, and the text of the line.
const PLACES: &[(&str, &str)] = &[
    ("x-permissions: [Read, Admin] => x-permissions: [Read]", "x-permissions"),
    ("x-idempotent: true => x-idempotent: false", "x-idempotent"),
    ("operationId: books.get\n => operationId: books.get\n      deprecated: true\n", "deprecated: true"),
    ("operationId: books.get\n => operationId: books.get\n      security: [{other: []}]\n", "security: [{other"),
    (
        "operationId: books.get\n => operationId: books.get\n      servers: [{url: 'https://a.example'}]\n",
        "servers: [{url: 'https://a",
    ),
    (
        "title: {type: string, maxLength: 80}\n => title:\n          type: string\n          maxLength: 70\n",
        "maxLength: 70",
    ),
    (
        "{name: trace, in: header, schema: {type: string}} => name: trace\n          in: header\n          schema:\n            type: string\n            maxLength: 9",
        "maxLength: 9",
    ),
    (
        "{name: shelves, in: query, schema: {type: array, items: {type: string}}} => name: shelves\n          in: query\n          schema:\n            type: array\n            items:\n              type: string\n              maxLength: 9",
        "maxLength: 9",
    ),
    (
        "responses: {'200': {description: Taken.}}\n => parameters: [{name: X-Try, in: header, schema: {type: string}}]\n      responses: {'200': {description: Taken.}}\n",
        "X-Try",
    ),
];

#[test]
fn findings_name_the_line_that_says_it() {
    let before = lines("books.yaml", FILES[0].1);
    for (change, expected) in PLACES {
        let text = Change::parse(change).made(&FILES[..1]).unwrap_or_else(|| panic!("does not stand once: {change}"))
            [0]
        .1
        .clone();
        for finding in compare(&before, &lines("books.yaml", &text)) {
            let place = finding.place.clone().unwrap_or_default();
            let row = place.rsplit_once(':').and_then(|(_, row)| row.parse::<usize>().ok()).unwrap_or_default();
            // A line that is gone is one of the old text.
            let text = if finding.new.is_none() { FILES[0].1 } else { &text };
            let line = text.lines().nth(row.saturating_sub(1)).unwrap_or_default();
            let is_it = line.contains(expected) || finding.rule.code == "W18";
            assert!(is_it, "{change}\n{place}: {line}\n{}", shown(vec![finding]));
        }
    }
}

/// What many items refer to changes once.
#[test]
fn a_change_of_several_items_in_one_place_is_told_once() {
    let operation = |name: &str| {
        format!(
            "  /{name}:\n    get:\n      operationId: {name}.get\n      parameters: [{{$ref: '#/components/parameters/Page'}}]\n      \
             responses: {{'204': {{description: D.}}, default: {{$ref: '#/components/responses/Failed'}}}}\n"
        )
    };
    let text = format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths:\n{}{}{}components:\n  parameters:\n    Page: {{name: page, in: \
         query, description: Which., schema: {{type: string}}}}\n  responses:\n    Failed: {{description: It failed., content: \
         {{application/json: {{schema: {{type: string}}}}}}}}\n",
        operation("a"),
        operation("b"),
        operation("c")
    );
    for (from, to, expected) in [
        ("Which.", "The page.", "D01"),
        ("It failed.", "It did not work.", "D01"),
        ("{type: string}}\n", "{type: string, maxLength: 9}}\n", "W07"),
        ("{type: string}}\n", "{type: integer}}\n", "B06"),
        ("in: query", "in: header", "W02"),
    ] {
        let findings = compare(&lines("a.yaml", &text), &lines("a.yaml", &text.replacen(from, to, 1)));
        assert_eq!((codes(&findings).as_str(), findings.len()), (expected, 1), "{to}{}", shown(findings.clone()));
        assert_eq!(findings[0].also.len(), 2, "{to}{}", shown(findings.clone()));
        assert!(shown(findings).contains("and 2 more: "));
    }
}

/// In 3.0, a flag beside a bound.
#[test]
fn flags_that_make_bounds_exclusive_are_bounds() {
    let text = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    get:\n      operationId: a.get\n      \
                tags: [a]\n      parameters: [{name: n, in: query, schema: {type: integer, minimum: 0}}]\n      \
                responses: {'204': {description: D.}}\n";
    let (before, after) =
        (lines("a.yaml", text), lines("a.yaml", &text.replace("minimum: 0", "minimum: 0, exclusiveMinimum: true")));
    assert_eq!((codes(&compare(&before, &after)), codes(&compare(&after, &before))), ("W07".into(), "A06".into()));
}

/// Of what is made by position, an order that changes breaks callers, and only that.
#[test]
fn the_order_of_a_constructor_is_told() {
    for kind in ["struct", "multipart"] {
        let line = |arguments: &str| [Line::of_file(&format!("{kind} types::Talk::new{arguments}"))];
        for (before, after, expected) in [
            ("(video, title)", "(title, video)", "R04"),
            ("(video, title)", "(video, title, speaker)", ""),
            ("(video, title, speaker)", "(video, speaker)", ""),
            ("(video, title, speaker)", "(TalkRequired)", ""),
        ] {
            assert_eq!(codes(&compare(&line(before), &line(after))), expected, "{kind} {before} {after}");
        }
    }
}

#[test]
fn nothing_changes_where_only_the_order_of_the_description_does() {
    let moved = FILES[0].1.replace("    Genre: {type: string, enum: [novel, poem]}\n", "")
        + "    Genre: {type: string, enum: [novel, poem]}\n";
    assert_eq!(codes(&compare(&lines("books.yaml", FILES[0].1), &lines("books.yaml", &moved))), "");
}

#[test]
fn findings_name_their_place_and_keep_their_fingerprint_when_lines_move() {
    let changed = FILES[0].1.replace("maximum: 100", "maximum: 50");
    let moved = changed.replace("paths:\n", "\n\npaths:\n");
    let findings = |text: &str| compare(&lines("books.yaml", FILES[0].1), &lines("books.yaml", text));
    let (one, other) = (findings(&changed), findings(&moved));
    assert_eq!(one[0].place.as_deref(), Some("books.yaml:17"));
    assert_eq!(other[0].place.as_deref(), Some("books.yaml:19"));
    assert_eq!(one[0].fingerprint(), other[0].fingerprint());
}

#[test]
fn codes_say_their_class_and_are_unique() {
    for rule in RULES {
        let letter = match rule.class {
            Class::Both => 'B',
            Class::Rust => 'R',
            Class::Wire => 'W',
            Class::Additive => 'A',
            Class::Documentation => 'D',
        };
        assert!(rule.code.starts_with(letter), "{}", rule.code);
        assert_eq!(by_code(rule.code), Some(*rule));
    }
}
