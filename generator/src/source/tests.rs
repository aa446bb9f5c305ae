//! Files, places and references, by tables.

use super::{Location, Sources, Underline};
use crate::diagnostic::{Code, Diagnostics, Mode, Severity, codes};

fn sources(files: &[(&str, &str)]) -> (Sources, Diagnostics) {
    let mut diagnostics = Diagnostics::new(Mode::Strict);
    let sources = Sources::from_texts(files.iter().copied(), &mut diagnostics);
    (sources, diagnostics)
}

fn at(sources: &Sources, reference: &str) -> Location {
    sources.resolve(Location::default(), reference).unwrap_or_else(|error| panic!("{reference}: {error:?}"))
}

/// Checks which text is underlined for a value and for a key, and where that begins.
fn check_place(name: &str, text: &str, pointer: &str, part: Underline, underlined: &str, place: (usize, usize)) {
    let (sources, diagnostics) = sources(&[(name, text)]);
    assert!(!diagnostics.has_errors(), "{:?}", diagnostics.sorted());
    let span = sources.span(at(&sources, pointer), part);
    let found = &sources.text(0)[span.range.clone()];
    let found_place = sources.line_column(0, span.range.start);
    assert_eq!((found, found_place), (underlined, place), "{name} {pointer}");
}

#[test]
fn places_in_yaml() {
    let text = "\
a: 12 # number
b: {c: true, 'd e': [1, ~, \"x\\ny\"]}
list:
  - name: é
    on: off
  - |
    block
  - [ ]
  - -3
empty:
\"quo\\\"ted\": text
über: ünter
anchor: &it {deep: value}
alias: *it
merged:
  <<: *it
  own: 1
";
    let value = |pointer, underlined, place| check_place("a.yaml", text, pointer, Underline::Value, underlined, place);
    let key = |pointer, underlined, place| check_place("a.yaml", text, pointer, Underline::Key, underlined, place);
    value("#/a", "12", (1, 4));
    key("#/a", "a", (1, 1));
    value("#/b", "b", (2, 1));
    value("#/b/c", "true", (2, 8));
    key("#/b/d e", "d e", (2, 15));
    value("#/b/d e/0", "1", (2, 22));
    value("#/b/d e/1", "~", (2, 25));
    value("#/b/d e/2", "\"x\\ny\"", (2, 28));
    value("#/list/0", "name", (4, 5));
    value("#/list/0/name", "é", (4, 11));
    value("#/list/0/on", "off", (5, 9));
    value("#/list/1", "block", (7, 5));
    value("#/list/2", "[", (8, 5));
    value("#/list/3", "-3", (9, 5));
    value("#/empty", "empty", (10, 1));
    key("#/quo\"ted", "\"quo\\\"ted\"", (11, 1));
    value("#/quo\"ted", "text", (11, 13));
    value("#/über", "ünter", (12, 7));
    value("#/alias/deep", "value", (13, 20));
    value("#/merged/deep", "value", (13, 20));
    value("#/merged/own", "1", (17, 8));
}

#[test]
fn places_in_json() {
    let text = "{\n \"a\" : 12, \"b\": {\"\\u0063\": [true, {\"d\": -1.5e3}, \"x\\ty\", []]},\n \"e\": \"text\"\n}";
    let value = |pointer, underlined, place| check_place("a.json", text, pointer, Underline::Value, underlined, place);
    value("#/a", "12", (2, 8));
    value("#/b", "b", (2, 13));
    check_place("a.json", text, "#/b/c", Underline::Key, "\\u0063", (2, 19));
    value("#/b/c/0", "true", (2, 29));
    value("#/b/c/1", "{", (2, 35));
    value("#/b/c/1/d", "-1.5e3", (2, 41));
    value("#/b/c/2", "\"x\\ty\"", (2, 50));
    value("#/b/c/3", "[", (2, 58));
    value("#/e", "text", (3, 8));
}

#[test]
fn a_byte_order_mark_and_carriage_returns_change_no_place() {
    check_place("a.yaml", "\u{feff}a: 1\r\nb: two\r\n", "#/b", Underline::Value, "two", (2, 4));
}

#[test]
fn tabs_where_yaml_allows_them_change_nothing() {
    for (text, place) in [
        ("a: 1\n\t# a comment\nb: 2\n", (3, 4)),
        ("a: 1\n  \t# a comment\nb: 2", (3, 4)),
        ("a: 1\r\n\r\n\t\r\n \t \r\nb: 2\r\n\t", (5, 4)),
        ("\t# first\na: 1\n\t# second\n\t\nb: 2", (5, 4)),
        ("a:\t1\t# a comment\nb: 2", (2, 4)),
    ] {
        check_place("a.yaml", text, "#/b", Underline::Value, "2", place);
    }
    let (kept, _) = sources(&[("a.yaml", "a: |\n  x\n  \t# y\n  \t\n  z\nb: 1\n  \t# c\n")]);
    assert_eq!(kept.value(at(&kept, "#/a")), "x\n\t# y\n\t\nz\n");
}

#[test]
fn values() {
    let text = "
200: a
true: b
integer: 0x1F
huge: 123456789012345678901234567890
low: -9223372036854775809
version: '1.10'
tagged: !here {x: 1}
text: !!str 7
octal: 0777
off: off
";
    let (sources, _) = sources(&[("a.yaml", text)]);
    let json = serde_json::json!({
        "200": "a", "true": "b", "integer": 31, "huge": 1.2345678901234568e29, "low": -9.223372036854776e18,
        "version": "1.10", "tagged": {"x": 1}, "text": "7", "octal": "0777", "off": "off",
    });
    assert_eq!(sources.value(Location::default()), json);
    assert_eq!(sources.pointer(at(&sources, "#/tagged/x")), "/tagged/x");
}

#[test]
fn numbers_keep_their_text() {
    let (sources, _) = sources(&[("a.yaml", "a: 1.10\nb: [2.0, 1_000]\n")]);
    assert_eq!(sources.node(at(&sources, "#/a")).scalar_text().as_deref(), Some("1.10"));
    assert_eq!(sources.node(at(&sources, "#/b/0")).scalar_text().as_deref(), Some("2.0"));
    assert_eq!(sources.node(at(&sources, "#/b/1")).as_str(), Some("1_000"));
}

/// What is said about a JSON text, and where.
#[test]
fn what_is_wrong_with_json() {
    let check = |text: &str, place: &str, words: &str| {
        let (sources, diagnostics) = sources(&[("a.json", text)]);
        let [one] = diagnostics.sorted()[..] else { panic!("{text}: {} messages", diagnostics.sorted().len()) };
        let said = format!("{}: {}", one.message, one.help.as_deref().unwrap_or_default());
        assert_eq!(one.position(&sources), Some(format!("a.json:{place}")), "{text}: {said}");
        assert!(said.contains(words), "{text}: {said}");
    };
    check("{\n \"a\": 1\n \"b\": 2\n}", "2:7", "a comma is missing");
    check("{\n \"a\": {\n  \"b\": 1\n }\n \"c\": 2\n}", "4:2", "a comma is missing");
    check("{\"a\": [1 2]}", "1:8", "before the next item");
    check("{\n \"a\": [\"b\"\n \"c\": 2\n}", "2:7", "the bracket `[` is not closed");
    check("{\n \"a\": {\n  \"b\": 1\n ,\n \"c\": {\n }\n}", "2:7", "the bracket `{` is not closed");
    check("{\"a\": 1, , \"b\": 2}", "1:10", "nothing before this comma");
    check("{\"a\": 1,}", "1:8", "nothing follows this comma");
    check("{\"a\": [1,]}", "1:9", "nothing follows this comma");
    check("{\"a\": 1]", "1:8", "does not close");
    check("{\"a\": 1}}", "1:9", "closes nothing");
    check("{\"a\": 1; \"b\": 2}", "1:8", "write a comma");
    check("{\"a\" 1}", "1:2", "write `\"a\":`");
    check("{\"a\"}", "1:2", "stands in `[` and `]`");
    check("{\"a: \"b\"}", "1:2", "the quote \" is not closed");
    check("{\"a\": \"b\n}", "1:7", "the quote \" is not closed");
    check("{\"a\": }", "1:2", "a value is missing");
    check("{a: 1}", "1:2", "write `\"a\"`");
    check("{'a': 1}", "1:2", "write `\"a\"`");
    check("{\"a\": 'b'}", "1:7", "write `\"b\"`");
    check("{\"a\": “b”}", "1:7", "write `\"b\"`");
    check("{\"a\": True}", "1:7", "write `true`");
    check("{\"a\": undefined}", "1:7", "write `null`");
    check("{\"a\": b}", "1:7", "write `\"b\"`");
    check("{\"a\": .5}", "1:7", "write `0.5`");
    check("{\"a\": 01}", "1:7", "write `1`");
    check("{\"a\": \"\\d\"}", "1:8", "`\\d` is no escape");
    check("{\"a\": \"\t\"}", "1:8", "write `\\t`");
    check("{\"a\": 1} // b", "1:10", "text behind the end");
    check("{// b\n\"a\": 1}", "1:2", "no comments");
    check("{\"a\": \"b \"c\" d\"}", "1:7", "more of it follows");
}

/// What is no JSON and certain all the same is read where descriptions of others are.
#[test]
fn what_is_nearly_json_is_read() {
    let check = |text: &str, expected: Option<&str>| {
        let mut diagnostics = Diagnostics::new(Mode::Lenient);
        let sources = Sources::from_texts([("a.json", text)], &mut diagnostics);
        let found: Vec<_> = diagnostics.iter().map(|one| (one.code, one.severity == Severity::Error)).collect();
        assert_eq!(found, [(codes::SYNTAX, expected.is_none())], "{text}");
        let read = sources.root().map(|root| root.value().to_string());
        assert_eq!(read.as_deref(), expected, "{text}");
        assert!(self::sources(&[("a.json", text)]).0.root().is_none(), "{text}");
    };
    check(r#"{"a": 1,}"#, Some(r#"{"a":1}"#));
    check(r#"{"a": [1, "b",],}"#, Some(r#"{"a":[1,"b"]}"#));
    check("{\n\t$ref : \"b.json\",\n\t'c': 'd e', f_1: {}\n}", Some(r#"{"$ref":"b.json","c":"d e","f_1":{}}"#));
    check(r#"{"a": "https://b/*", c: 2}"#, Some(r#"{"a":"https://b/*","c":2}"#));
    for text in [
        "{// b\n\"a\": 1,}",
        r#"{"a": 1 /* b */,}"#,
        r#"{"a": undefined}"#,
        r#"{"a": }"#,
        r#"{"a"}"#,
        r#"{"a": 01,}"#,
        r#"{"a": 1,"#,
        r#"{"a": 1, , "b": 2}"#,
        r#"{'a': "\ud83d\ude00"}"#,
        "a: 1\n",
    ] {
        check(text, None);
    }
}

#[test]
fn what_cannot_be_read_is_reported() {
    let check = |name: &str, text: &str, code: &'static Code, place: &str| {
        let (sources, diagnostics) = sources(&[(name, text)]);
        let found: Vec<_> =
            diagnostics.iter().map(|one| (one.code, one.position(&sources).unwrap_or_default())).collect();
        assert_eq!(found, [(code, place.to_owned())], "{text:?}");
    };
    check("a.yaml", "", codes::EMPTY_DOCUMENT, "a.yaml:1:1");
    check("a.yaml", "# nothing\n", codes::EMPTY_DOCUMENT, "a.yaml:1:1");
    check("a.yaml", "a: 1\n\tb: 2\n", codes::SYNTAX, "a.yaml:2:1");
    check("a.yaml", "a: b: c\n", codes::SYNTAX, "a.yaml:1:4");
    check("a.yaml", "a: @b\n", codes::SYNTAX, "a.yaml:1:4");
    check("a.yaml", "a: *b\n", codes::SYNTAX, "a.yaml:1:4");
    check("a.yaml", "a: \u{0}\n", codes::SYNTAX, "a.yaml:1:4");
    check("a.yaml", "[a]: 1\n", codes::SYNTAX, "a.yaml:1:1");
    check("a.yaml", "a: 1\n---\na: 2\n", codes::SEVERAL_DOCUMENTS, "a.yaml:2:1");
    check("a.yaml", "---\na: 1\n---\na: 2\n", codes::SEVERAL_DOCUMENTS, "a.yaml:3:1");
    check("a.yaml", "a: &a [*a]\n", codes::TOO_DEEP, "a.yaml:1:4");
    check("a.yaml", "a: &x 1\nb: &x 2\nc: *x\n", codes::SYNTAX, "a.yaml:2:4");
    check("a.yaml", "a: [&x 1, &x 2, *x]\n", codes::SYNTAX, "a.yaml:1:11");
    check("a.yaml", "a: &ids 1\nb: *id\nc: *id\n", codes::SYNTAX, "a.yaml:1:4");
    check("a.yaml", "a: *b\nc: &b 1\n", codes::SYNTAX, "a.yaml:1:4");
    check("a.yaml", "a:\nb: 1\n- b: 2\n", codes::SYNTAX, "a.yaml:2:1");
    check("a.yaml", "a:\n  - 1\n- 2\n- 3\n", codes::SYNTAX, "a.yaml:2:3");
    check("a.yaml", "a: |\n  b\n# c\n  d\n", codes::SYNTAX, "a.yaml:3:1");
    check("a.yaml", "a: { { b: 1 } }\n", codes::SYNTAX, "a.yaml:1:4");
    check("a.json", "{\n  \"a\": {\n      \"b\": 1\n    }\n  }\n}\n", codes::SYNTAX, "a.json:3:7");
    check("a.json", "{\"a\": 1,}", codes::SYNTAX, "a.json:1:8");
    check("a.json", "{\n \"a\": x}", codes::SYNTAX, "a.json:2:7");
    check("a.json", &"[".repeat(200), codes::TOO_DEEP, "a.json:1:128");
    check("a.yaml", &"[".repeat(20_000), codes::TOO_DEEP, "a.yaml:1:10001");
    check("a.yaml", "a: 1\nb: 2\na: 3\n", codes::DUPLICATE_KEY, "a.yaml:3:1");
    check("a.json", "{\"a\": 1, \"\\u0061\": 3}", codes::DUPLICATE_KEY, "a.json:1:11");
    check("a.yaml", "a:\n  <<: 3\n", codes::MERGE_KEY, "a.yaml:2:7");
}

#[test]
fn anchors_that_only_look_twice_are_none() {
    for text in [
        "a: &x 1\nb: *x\nc: &y 2\nd: *y\n",
        "a: &x 1\nb: |\n  &x &x *x\nc: *x\n",
        "a: &x 1\nb: 'salt &x pepper'\nc: *x\n",
        "a: &x 1 # &x\nb: *x\n",
        "a: &x 1\nb: &x 2\n",
    ] {
        let (_, diagnostics) = sources(&[("a.yaml", text)]);
        assert!(!diagnostics.has_errors(), "{text}: {:?}", diagnostics.sorted());
    }
}

#[test]
fn large_mappings_find_their_members_and_duplicates() {
    let mut text: String = (0..100).rev().map(|number| format!("k{number}: {number}\n")).collect();
    text.push_str("k7: again\n<<: {k8: no, extra: yes}\n");
    let (sources, diagnostics) = sources(&[("a.yaml", &text)]);
    assert_eq!(diagnostics.iter().count(), 1);
    assert_eq!(sources.value(at(&sources, "#/k42")), 42);
    assert_eq!(sources.value(at(&sources, "#/k7")), "again");
    assert_eq!(sources.value(at(&sources, "#/k8")), 8);
    assert_eq!(sources.value(at(&sources, "#/extra")), "yes");
    assert_eq!(sources.root().map(|root| root.entries().count()), Some(101));
}

#[test]
fn references_across_files() {
    let (sources, diagnostics) = sources(&[
        ("api/root.yaml", "a: {$ref: 'parts/b.yaml#/x'}\nc: {$ref: './parts/../c.json'}\nd: {$ref: gone.yaml}\n"),
        ("api/parts/b.yaml", "x: {$ref: '../c.json#/items/1'}\ny: {$anchor: here}\n"),
        ("api/c.json", r#"{"items": [1, {"a/b": {"c~d": "found"}, "e f": 2}]}"#),
    ]);
    assert!(diagnostics.is_empty());
    assert_eq!(sources.paths().collect::<Vec<_>>(), ["api/root.yaml", "api/parts/b.yaml", "api/c.json"]);
    let b = at(&sources, "parts/b.yaml#/x");
    let resolve = |from, reference: &str| sources.resolve(from, reference).map(|at| sources.value(at));
    assert_eq!(resolve(b, "../c.json#/items/1/e%20f"), Ok(2.into()));
    assert_eq!(resolve(b, "../c.json#/items/1/a~1b/c~0d"), Ok("found".into()));
    // Through the reference at `x`.
    assert_eq!(resolve(b, "#/x/e f"), Ok(2.into()));
    assert_eq!(resolve(b, "#here"), Ok(serde_json::json!({"$anchor": "here"})));
    assert_eq!(resolve(b, "../root.yaml#/c/items/0"), Ok(1.into()));
    let failure = |reference: &str| format!("{:?}", resolve(b, reference).err());
    assert!(failure("../gone.yaml").contains("Unreadable"));
    assert!(failure("https://example.com/a.yaml#/x").contains("Remote"));
    assert!(failure("/etc/hosts").contains("only relative paths"));
    assert!(failure("#/nothing/here").contains("Missing { token: \"nothing\""));
    assert!(failure("#nowhere").contains("Missing"));
}

/// How many nodes are walked past, and how many bytes counted, to say where each node of a text is.
fn walked(name: &str, text: &str) -> usize {
    let (sources, _) = sources(&[(name, text)]);
    let before = super::arena::STEPS.get();
    for node in 0..sources.sizes()[0] as u32 {
        let at = Location { file: 0, node };
        sources.pointer(at);
        for part in [Underline::Key, Underline::Value] {
            sources.line_column(0, sources.span(at, part).range.end);
        }
    }
    super::arena::STEPS.get() - before
}

/// A document may be wrong in every node: what the place of one costs does not depend on how many there are.
#[test]
fn places_of_four_times_as_many_take_four_times_as_much() {
    let joined = |count: usize, item: fn(usize) -> String| (0..count).map(item).collect::<Vec<_>>().join(", ");
    let growths: [(&str, &dyn Fn(usize) -> String); 7] = [
        ("list.json", &|count| format!("[{}]", joined(count, |n| n.to_string()))),
        ("objects.json", &|count| format!("[{}]", joined(count, |n| format!("{{\"a\": {n}}}")))),
        ("keys.json", &|count| format!("{{{}}}", joined(count, |n| format!("\"\\u0061{n}\": [{n}]")))),
        ("list.yaml", &|count| (0..count).map(|n| format!("- {n}\n")).collect()),
        ("flow.yaml", &|count| format!("[{}]", joined(count, |n| format!("\"\\u0061{n}\"")))),
        ("keys.yaml", &|count| format!("{{{}}}", joined(count, |n| format!("\"\\u0061{n}\": {{b: &x{n} [é]}}")))),
        ("alias.yaml", &|count| format!("a: &a [1]\nb: [{}]", joined(count, |_| "*a".to_owned()))),
    ];
    for (name, grow) in growths {
        let (less, more) = (walked(name, &grow(1000)), walked(name, &grow(4000)));
        assert!(more * 10 <= less * 45, "{name}: {less} steps for 1000, {more} for 4000");
    }
}
