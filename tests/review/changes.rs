//! Changes to a small description, and the rules that they fall under: forwards, and backwards.

use clientwright::output::Package;
use clientwright::{Generation, Options};
use tests::change::Change;
use xtask::api_diff::rules::{Class, RULES, by_code};
use xtask::api_diff::{Finding, Line, Report, compare, lines_of_generation};

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
