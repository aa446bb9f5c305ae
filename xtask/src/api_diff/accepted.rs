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
    let entries: Vec<Accepted> =
        serde_yaml::from_str::<Option<Vec<Accepted>>>(&text).map_err(|error| failed(&error))?.unwrap_or_default();
    match entries.iter().find(|entry| entry.reason.trim().is_empty()) {
        Some(entry) => {
            Err(failed(&format!("{} is accepted without a reason; write it as `reason`", entry.fingerprint)))
        }
        None => Ok(entries),
    }
}

/// The reason why a change is accepted.
#[must_use]
pub fn reason<'a>(finding: &Finding, accepted: &'a [Accepted]) -> Option<&'a str> {
    let fingerprint = finding.fingerprint();
    accepted.iter().find(|entry| entry.fingerprint == fingerprint).map(|entry| entry.reason.trim())
}
