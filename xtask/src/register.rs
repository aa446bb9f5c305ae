//! The register of decided differences, `spec/decisions.yaml`: where sources disagree, and which reading was taken.

use serde::Deserialize;

/// One decision. `*` stands for any text in `item` and in `what`.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// What the description is held against.
    pub kind: Kind,
    /// What is concerned, as `member sessions.get_sessions reply data.*`.
    pub item: String,
    /// How it differs, as `missing` or `number, ours integer`.
    pub what: String,
    /// Why this reading was taken.
    pub reason: String,
}

/// What the description differs from.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// The requests that the official Python SDK sends.
    Wire,
    /// The inventory of the official SDKs.
    Inventory,
    /// A guide, a recorded reply or what users report.
    Source,
    /// A page of the documentation.
    Page,
    /// Another OpenAPI document.
    Document,
}

/// The decisions of one kind.
///
/// # Panics
/// When the register can't be read.
#[must_use]
pub fn of_kind(kind: Kind) -> Vec<Decision> {
    all().into_iter().filter(|decision| decision.kind == kind).collect()
}

/// All decisions.
///
/// # Panics
/// When the register can't be read.
#[must_use]
pub fn all() -> Vec<Decision> {
    let path = crate::realtimekit::root().join("spec/decisions.yaml");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

impl Decision {
    /// Whether this decision is about such a difference.
    #[must_use]
    pub fn explains(&self, item: &str, what: &str) -> bool {
        matches(&self.item, item) && matches(&self.what, what)
    }
}

/// Differences (an item and how it differs) without a decision, and decisions without a difference or a reason.
#[must_use]
pub fn unexplained(differences: &[(String, String)], decisions: &[Decision]) -> Vec<String> {
    let explained = |(item, what): &&(String, String)| decisions.iter().any(|decision| decision.explains(item, what));
    let mut problems: Vec<String> =
        differences.iter().filter(|one| !explained(one)).map(|(item, what)| format!("{item}: {what}")).collect();
    for decision in decisions {
        if !differences.iter().any(|(item, what)| decision.explains(item, what)) {
            problems.push(format!("stale: {decision:?}"));
        }
        if decision.reason.trim().is_empty() {
            problems.push(format!("without a reason: {decision:?}"));
        }
    }
    problems
}

/// Problems, and what is to be done about them: `source` is the file that the description was held against.
#[must_use]
pub fn advice(problems: &[String], source: &str, kind: &str) -> String {
    format!(
        "{} differences without a decision, or decisions without a difference\n{}\n\
         Mend the description; or {source} is behind; or decide it in spec/decisions.yaml:\n\
         - kind: {kind}\n  item: what stands before the colon above\n  what: what stands behind it\n  reason: why",
        problems.len(),
        problems.join("\n")
    )
}

/// How many differences each decision explains.
#[must_use]
pub fn counts<'d>(differences: &[(String, String)], decisions: &'d [Decision]) -> Vec<(&'d str, usize)> {
    let count = |decision: &Decision| differences.iter().filter(|(item, what)| decision.explains(item, what)).count();
    decisions.iter().map(|decision| (decision.reason.trim(), count(decision))).collect()
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

#[cfg(test)]
mod tests {
    use super::*;

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
        let difference = [("member a.b reply x.y".to_owned(), "missing".to_owned())];
        let decision = |item: &str, what: &str, reason: &str| Decision {
            kind: Kind::Inventory,
            item: item.to_owned(),
            what: what.to_owned(),
            reason: reason.to_owned(),
        };
        let cases = [
            (&difference[..], vec![], "member a.b reply x.y: missing"),
            (&difference[..], vec![decision("member * reply x.*", "missing", "because")], ""),
            (&difference[..], vec![decision("member * reply x.*", "missing", "")], "without a reason"),
            (&difference[..], vec![decision("member * body *", "missing", "because")], "member a.b reply x.y: missing"),
            (&[], vec![decision("*", "*", "because")], "stale"),
        ];
        for (differences, decisions, beginning) in cases {
            let problems = unexplained(differences, &decisions);
            let first = problems.first().map_or("", String::as_str);
            assert!(first.starts_with(beginning) && first.is_empty() == beginning.is_empty(), "{problems:?}");
        }
    }
}
