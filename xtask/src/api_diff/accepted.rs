//! Changes that break somebody and were accepted, each with its reason: `spec/accepted.yaml`.

use std::fs;
use std::path::Path;

use serde::Deserialize;

use super::compare::Finding;

/// An accepted change.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accepted {
    /// What tells it from others, as a report prints it.
    pub fingerprint: String,
    /// Why it is accepted.
    pub reason: String,
}

/// The entries of a file; none where there is no file.
pub fn read(path: &Path) -> Result<Vec<Accepted>, String> {
    if !path.exists() {
        return Ok(Vec::new());
    }
    let failed = |error: &dyn std::fmt::Display| format!("{}: {error}\n", path.display());
    let text = fs::read_to_string(path).map_err(|error| failed(&error))?;
    let entries = of_text(&text).map_err(|error| failed(&error))?;
    match entries.iter().find(|entry| entry.reason.trim().is_empty()) {
        Some(entry) => {
            Err(failed(&format!("{} is accepted without a reason; write it as `reason`", entry.fingerprint)))
        }
        None => Ok(entries),
    }
}

/// The entries of a text.
pub fn of_text(text: &str) -> Result<Vec<Accepted>, String> {
    let entries: Option<Vec<Accepted>> = serde_yaml::from_str(text).map_err(|error| error.to_string())?;
    Ok(entries.unwrap_or_default())
}

/// What to say of entries that are new since the base and are of no change: their line is another one by now.
pub fn stale(accepted: &[Accepted], known: &[Accepted], findings: &[Finding]) -> Vec<String> {
    let is_of = |entry: &Accepted| findings.iter().any(|finding| finding.fingerprint() == entry.fingerprint);
    let is_known = |entry: &Accepted| known.iter().any(|old| old.fingerprint == entry.fingerprint);
    let stale = accepted.iter().filter(|entry| !is_of(entry) && !is_known(entry));
    let say = |entry: &Accepted| {
        format!(
            "no change has the fingerprint {} of spec/accepted.yaml: take it away, or write the one that is printed here",
            entry.fingerprint
        )
    };
    stale.map(say).collect()
}

/// The reason why a change is accepted.
#[must_use]
pub fn reason<'a>(finding: &Finding, accepted: &'a [Accepted]) -> Option<&'a str> {
    let fingerprint = finding.fingerprint();
    accepted.iter().find(|entry| entry.fingerprint == fingerprint).map(|entry| entry.reason.trim())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api_diff::{Line, Report, compare};

    fn report(accepted: Vec<Accepted>) -> Report {
        let lines = |text: &str| vec![Line::of_file(text)];
        let findings = compare(&lines("server: \"https://a.example\""), &lines("server: \"https://b.example\""));
        Report { title: String::new(), findings, accepted, notes: Vec::new() }
    }

    #[test]
    fn an_accepted_change_is_not_denied() {
        let open = report(Vec::new());
        assert_eq!(open.denied(), 1);
        let fingerprint = open.findings[0].fingerprint();
        assert!(open.text().contains(&fingerprint));
        let closed = report(vec![Accepted { fingerprint, reason: "The old host is gone.".to_owned() }]);
        assert_eq!(closed.denied(), 0);
        assert!(closed.text().contains("accepted: The old host is gone."));
        assert!(closed.markdown().contains("accepted: The old host is gone."));
    }

    #[test]
    fn entries_of_no_change_are_named_unless_they_are_older() {
        let entry = |fingerprint: &str| Accepted { fingerprint: fingerprint.to_owned(), reason: "Why.".to_owned() };
        let findings = report(Vec::new()).findings;
        let all = [entry(&findings[0].fingerprint()), entry("0a"), entry("0b")];
        let said = stale(&all, &[entry("0b")], &findings);
        assert!(matches!(&said[..], [one] if one.contains("0a")), "{said:?}");
    }

    #[test]
    fn entries_need_a_reason() {
        let folder = tempfile::TempDir::new().expect("a folder");
        let path = folder.path().join("accepted.yaml");
        assert_eq!(read(&path).map(|all| all.len()), Ok(0));
        for (text, expected) in [
            ("- {fingerprint: 0a, reason: Why.}\n", Ok(1)),
            ("# None yet.\n", Ok(0)),
            ("- {fingerprint: 0a, reason: ' '}\n", Err("without a reason")),
            ("- {fingerprint: 0a}\n", Err("reason")),
            ("- {fingerprint: 0a, reason: Why., more: x}\n", Err("more")),
        ] {
            fs::write(&path, text).expect("it can be written");
            match (read(&path).map(|all| all.len()), expected) {
                (Ok(found), Ok(expected)) => assert_eq!(found, expected, "{text}"),
                (Err(found), Err(expected)) => assert!(found.contains(expected), "{found}"),
                (found, expected) => panic!("{text}: {found:?}, not {expected:?}"),
            }
        }
    }
}
