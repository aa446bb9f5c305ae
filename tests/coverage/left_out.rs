//! What is not as the inventory has it, on purpose: patterns with reasons.

use serde::Deserialize;

use crate::inventory::Item;

/// Differences that are meant. `*` stands for any text.
#[derive(Clone, Debug, Deserialize)]
pub struct LeftOut {
    /// The item, as `member sessions.get_sessions reply data.*`.
    item: String,
    /// How it differs, as `missing` or `number, ours integer`.
    what: String,
    reason: String,
}

impl LeftOut {
    fn explains(&self, item: &Item, what: &str) -> bool {
        matches(&self.item, &item.to_string()) && matches(&self.what, what)
    }
}

/// Differences without an entry, and entries without a difference or a reason.
pub fn unexplained(differences: &[(Item, String)], entries: &[LeftOut]) -> Vec<String> {
    let explained = |(item, what): &&(Item, String)| entries.iter().any(|entry| entry.explains(item, what));
    let mut problems: Vec<String> =
        differences.iter().filter(|one| !explained(one)).map(|(item, what)| format!("{item}: {what}")).collect();
    for entry in entries {
        if !differences.iter().any(|(item, what)| entry.explains(item, what)) {
            problems.push(format!("stale: {entry:?}"));
        }
        if entry.reason.trim().is_empty() {
            problems.push(format!("without a reason: {entry:?}"));
        }
    }
    problems
}

/// How many differences each reason explains.
pub fn counts<'e>(differences: &[(Item, String)], entries: &'e [LeftOut]) -> Vec<(&'e str, usize)> {
    let explains = |entry: &LeftOut| differences.iter().filter(|(item, what)| entry.explains(item, what)).count();
    entries.iter().map(|entry| (entry.reason.trim(), explains(entry))).collect()
}

/// Whether a text fits a pattern.
fn matches(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == text,
        Some((head, rest)) => text.strip_prefix(head).is_some_and(|text| {
            text.char_indices().map(|(start, _)| start).chain([text.len()]).any(|start| matches(rest, &text[start..]))
        }),
    }
}

#[test]
fn patterns_match_whole_texts() {
    let cases = [
        ("a", "a", true),
        ("a", "ab", false),
        ("a*", "ab", true),
        ("*b", "ab", true),
        ("*", "", true),
        ("a*c*e", "abcde", true),
        ("a*c*e", "abde", false),
        ("*x*", "é", false),
    ];
    for (pattern, text, fits) in cases {
        assert_eq!(matches(pattern, text), fits, "{pattern} {text}");
    }
}

#[test]
fn what_is_stale_or_unexplained_is_a_problem() {
    let item = Item { sort: "member", operation: "a.b".to_owned(), side: "reply".to_owned(), path: "x.y".to_owned() };
    let difference = [(item, "missing".to_owned())];
    let entry = |item: &str, what: &str, reason: &str| LeftOut {
        item: item.to_owned(),
        what: what.to_owned(),
        reason: reason.to_owned(),
    };
    let cases = [
        (&difference[..], vec![], "member a.b reply x.y: missing"),
        (&difference[..], vec![entry("member * reply x.*", "missing", "because")], ""),
        (&difference[..], vec![entry("member * reply x.*", "missing", "")], "without a reason"),
        (&difference[..], vec![entry("member * body *", "missing", "because")], "member a.b reply x.y: missing"),
        (&[], vec![entry("*", "*", "because")], "stale"),
    ];
    for (differences, entries, beginning) in cases {
        let problems = unexplained(differences, &entries);
        let first = problems.first().map_or("", String::as_str);
        assert!(first.starts_with(beginning) && first.is_empty() == beginning.is_empty(), "{problems:?}");
    }
}
