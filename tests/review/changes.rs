//! Changes to a small description, and the rules that they fall under: forwards, and backwards.

use clientwright::output::Package;
use clientwright::{Generation, Options};
use xtask::api_diff::rules::{Class, RULES, by_code};
use xtask::api_diff::{Finding, Line, Report, compare, lines_of_generation};

const DESCRIPTION: &str = include_str!("description.yaml");

/// A text of the description, what takes its place, and the rules of the change and of its reverse.
const CHANGES: &[(&str, &str, &str, &str)] = &[
    // Parameters
    (
        "{name: page, in: query, schema: {type: integer, minimum: 1}}",
        "{name: page, in: query, required: true, schema: {type: integer, minimum: 1}}",
        "B03",
        "R06",
    ),
    ("        - {name: trace, in: header, schema: {type: string}}\n", "", "B02", "A02"),
    ("        - {name: fields, in: query, required: true, schema: {type: string}}\n", "", "B02", "B03"),
    ("{name: trace, in: header", "{name: trace, in: query", "W02", "W02"),
    (
        "{name: trace, in: header, schema: {type: string}}",
        "{name: trace-id, x-rust-name: trace, in: header, schema: {type: string}}",
        "W01",
        "W01",
    ),
    ("{name: shelves, in: query, schema", "{name: shelves, in: query, explode: false, schema", "W03", "W03"),
    ("{name: shelves, in: query, schema", "{name: shelves, in: query, style: pipeDelimited, schema", "W03", "W03"),
    ("maximum: 100", "maximum: 50", "W07", "A06"),
    ("minimum: 1, maximum", "minimum: 2, maximum", "W07", "A06"),
    ("schema: {type: string, maxLength: 32}", "schema: {type: string}", "A06", "W07"),
    ("default: 20", "default: 25", "W10", "W10"),
    (", default: 20", "", "W10", "W10"),
    (
        "{name: page, in: query, schema: {type: integer, minimum: 1}}",
        "{name: page, in: query, deprecated: true, schema: {type: integer, minimum: 1}}",
        "D02",
        "D02",
    ),
    (
        "{name: trace, in: header, schema: {type: string}}",
        "{name: trace, in: header, schema: {type: integer}}",
        "B06",
        "B06",
    ),
    ("{shelf}/{id}", "{id}/{shelf}", "R05 W04", "R05 W04"),
    // Operations
    ("  /covers:\n", "  /pictures:\n", "W04", "W04"),
    ("operationId: books.get\n", "operationId: books.fetch\n", "A01 R01", "A01 R01"),
    ("x-idempotent: true", "x-idempotent: false", "W11", "W11"),
    ("      x-idempotent: true\n", "", "W11", "W11"),
    ("x-permissions: [Read, Admin]", "x-permissions: [Read]", "W16", "A10"),
    ("page: page, size: size", "page: page, first: 0, size: size", "W12", "W12"),
    ("      summary: Lists books.\n", "      summary: Lists all books.\n", "D01", "D01"),
    ("      operationId: books.get\n", "      operationId: books.get\n      deprecated: true\n", "D02", "D02"),
    ("      operationId: books.get\n", "      operationId: books.get\n      x-stability-level: beta\n", "W20", "D03"),
    ("      operationId: books.get\n", "      operationId: books.get\n      security: [{other: []}]\n", "W08", "W08"),
    (
        "      operationId: books.get\n",
        "      operationId: books.get\n      servers: [{url: 'https://other.example'}]\n",
        "W09",
        "W09",
    ),
    (
        "      operationId: books.get\n",
        "      operationId: books.get\n      deprecated: true\n      x-sunset: '2030-01-01'\n",
        "D02 D03",
        "D02 D03",
    ),
    (
        "content: {application/json: {schema: {$ref: '#/components/schemas/NewBook'}}}",
        "content: {application/merge-patch+json: {schema: {$ref: '#/components/schemas/NewBook'}}}",
        "A09 B08 W05",
        "A09 B08 W05",
    ),
    (
        "        required: true\n        content: {application/json: {schema: {$ref: '#/components/schemas/NewBook'}}}",
        "        content: {application/json: {schema: {$ref: '#/components/schemas/NewBook'}}}",
        "B08",
        "B08",
    ),
    (
        "'200': {description: A book., content: {application/json: {schema: {$ref: '#/components/schemas/Book'}}}}",
        "'200': {description: A book., content: {text/plain: {schema: {type: string}}}}",
        "R07 W06",
        "R07 W06",
    ),
    (
        "        '404': {description: None., content: {application/json: {schema: {$ref: '#/components/schemas/Failure'}}}}\n",
        "",
        "D07 R01",
        "A01 A07",
    ),
    (
        "headers: {X-Left: {schema: {type: integer}}}",
        "headers: {X-Left: {schema: {type: integer}}, X-More: {schema: {type: string}}}",
        "A01 D01",
        "D01 R01",
    ),
    ("'201': {description: Made.", "'202': {description: Made.", "W24", "W24"),
    (
        "    post:\n      tags: [books]\n      operationId: books.create",
        "    post:\n      tags: [covers]\n      operationId: books.create",
        "A01 R01",
        "A01 R01",
    ),
    ("info: {title: Books, version: '1'}", "info: {title: Books, version: '2'}", "D01", "D01"),
    // Members
    ("required: [title, year]", "required: [title]", "R09", "B04"),
    ("required: [title, year]", "required: [title, year, subtitle]", "B04", "R09"),
    (
        "        title: {type: string, maxLength: 80}\n        year: {type: integer}\n",
        "        year: {type: integer}\n        title: {type: string, maxLength: 80}\n",
        "R04",
        "R04",
    ),
    ("required: [id, title]", "required: [id]", "B09", "R03"),
    ("        pages: {type: integer}\n", "", "R01", "A03"),
    ("        subtitle: {type: string}\n", "", "B05", "A03"),
    ("        pages: {type: integer}\n", "        pages: {type: string}\n", "B06", "B06"),
    ("        pages: {type: integer}\n", "        pages: {type: integer, format: int32}\n", "R02", "R02"),
    ("        pages: {type: integer}\n", "        page_count: {type: integer, x-rust-name: pages}\n", "W01", "W01"),
    ("        id: {type: string}\n        title", "        id: {type: [string, 'null']}\n        title", "B09", "R02"),
    ("maxLength: 80", "maxLength: 90", "A06", "W07"),
    ("maximum: 9}", "maximum: 8}", "D04", "D04"),
    ("copies: {type: integer, default: 1}", "copies: {type: integer, default: 2}", "W10", "W10"),
    ("        subtitle: {type: string}\n", "        subtitle: {type: string, writeOnly: true}\n", "W19", "W19"),
    ("description: A book.\n      required", "description: One book.\n      required", "D01", "D01"),
    (
        "        subtitle: {type: string}\n",
        "        subtitle: {type: string, x-rust-name: second_title}\n",
        "A01 R01",
        "A01 R01",
    ),
    (
        "{name: trace, in: header, schema: {type: string}}",
        "{name: trace, x-rust-name: trace_id, in: header, schema: {type: string}}",
        "A01 R01",
        "A01 R01",
    ),
    (
        "data: {type: array, items: {$ref: '#/components/schemas/Book'}}",
        "data: {type: array, maxItems: 9, items: {$ref: '#/components/schemas/Book'}}",
        "D04",
        "D04",
    ),
    (
        "{name: shelves, in: query, schema: {type: array, items: {type: string}}}",
        "{name: shelves, in: query, schema: {type: array, items: {type: string, maxLength: 9}}}",
        "W07",
        "A06",
    ),
    // Values and unions
    ("enum: [novel, poem]", "enum: [novel]", "B07", "A04"),
    ("enum: [sad, merry]", "enum: [sad]", "R01", "A04"),
    ("enum: [novel, poem]", "enum: [novel, Poem]", "W14", "W14"),
    (
        "oneOf: [{$ref: '#/components/schemas/Paper'}, {$ref: '#/components/schemas/Sound'}]\n      discriminator: {propertyName: kind, mapping: {",
        "oneOf: [{$ref: '#/components/schemas/Paper'}, {$ref: '#/components/schemas/Sound'}, {$ref: '#/components/schemas/Film'}]\n      discriminator: {propertyName: kind, mapping: {film: '#/components/schemas/Film', ",
        "A01 A05",
        "R01",
    ),
    ("{name: shelves, in: query, schema", "{name: shelves, in: query, allowReserved: true, schema", "W03", "W03"),
    ("{$ref: '#/components/schemas/Failure'}}}}\n    post", "{type: string}}}}\n    post", "R01 R11", "A01 R11"),
    ("        '404': {description: None.", "        '4XX': {description: None.", "A07 D07", "A07 D07"),
    (
        "        '404': {description: None., content: {application/json:",
        "        '404': {description: None., content: {application/problem+json:",
        "W25",
        "W25",
    ),
    ("{name: books}", "{name: books, description: All books.}", "D01", "D01"),
    ("sound: '#/components/schemas/Sound'", "noise: '#/components/schemas/Sound'", "A05 R01", "A05 R01"),
    ("discriminator: {propertyName: kind", "discriminator: {propertyName: sort", "W17", "W17"),
    ("{kind: {type: string}, minutes", "{kind: {const: sound}, minutes", "B05 W26", "B04 W26"),
    ("title: {type: string, maxLength: 80}", "title: {type: string, maxLength: 80, pattern: '^[A-Z]'}", "W07", "A06"),
    ("x-paging: {page: page, size: size, items: /data}", "x-paging: {page: page, items: /data}", "W12", "W12"),
    ("      x-paging: {page: page, size: size, items: /data}\n", "", "R01", "A01"),
    ("message: {type: string}", "message: {type: string, x-secret: true}", "D06", "D06"),
    ("x-stability-level: beta", "x-stability-level: alpha", "W20", "D03"),
    ("x-env: BOOKS_URL", "x-env: BOOKS_SERVER", "W15", "W15"),
    ("format: date", "format: date-time", "R02", "R02"),
    // Multipart, webhooks
    ("required: [file]", "required: [file, note]", "B10", "B10"),
    ("contentType: image/png", "contentType: image/jpeg", "W23", "W23"),
    ("                note: {type: string}\n", "", "B10", "A03"),
    ("  book.sold:\n", "  book.bought:\n", "A01 W18", "A01 W18"),
    // Client
    ("url: 'https://books.example/v1'", "url: 'https://books.example/v2'", "W09", "W09"),
    ("x-env: BOOKS_KEY", "x-env: BOOK_KEY", "W15", "W15"),
    ("security: [{key: []}]", "security: [{other: []}]", "W08", "W08"),
    ("security: [{key: []}]", "security: [{key: []}, {}]", "W08", "W08"),
    ("scheme: bearer", "scheme: basic", "W08", "W08"),
    ("in: header, name: X-Key", "in: query, name: X-Key", "W08", "W08"),
    ("x-success-member: ok", "x-success-member: done", "W13", "W13"),
];

fn lines(text: &str) -> Vec<Line> {
    let options = Options::new(Package::standalone("books", None));
    let generation = Generation::from_text("books.yaml", text, &options);
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
    let before = lines(DESCRIPTION);
    let mut problems = Vec::new();
    for (old, new, forwards, backwards) in CHANGES {
        assert_eq!(DESCRIPTION.matches(old).count(), 1, "{old}");
        let after = lines(&DESCRIPTION.replace(old, new));
        for (findings, expected) in [(compare(&before, &after), forwards), (compare(&after, &before), backwards)] {
            let found = codes(&findings);
            if found != **expected {
                problems.push(format!("{old}\n  -> {new}\nis {found}, not {expected}:{}", shown(findings)));
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n\n"));
    assert!(CHANGES.len() >= 42);
}

#[test]
fn nothing_changes_where_only_the_order_of_the_description_does() {
    let moved = DESCRIPTION.replace("    Genre: {type: string, enum: [novel, poem]}\n", "")
        + "    Genre: {type: string, enum: [novel, poem]}\n";
    assert_eq!(codes(&compare(&lines(DESCRIPTION), &lines(&moved))), "");
}

#[test]
fn findings_name_their_place_and_keep_their_fingerprint_when_lines_move() {
    let changed = DESCRIPTION.replace("maximum: 100", "maximum: 50");
    let moved = changed.replace("paths:\n", "\n\npaths:\n");
    let findings = |text: &str| compare(&lines(DESCRIPTION), &lines(text));
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
