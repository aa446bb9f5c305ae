//! Files that hold what a program must say; `UPDATE=1` writes them anew.

use std::fs;
use std::path::Path;

/// Compares `found` with the file at `path`; the difference, or that the file is missing, is the error.
///
/// # Errors
/// When they differ.
pub fn compare(path: &Path, found: &str) -> Result<(), String> {
    if std::env::var_os("UPDATE").is_some() {
        return fs::write(path, found).map_err(|error| format!("{}: {error}", path.display()));
    }
    let Ok(expected) = fs::read_to_string(path) else {
        return Err(format!("{} is missing; UPDATE=1 writes it\n{found}", path.display()));
    };
    if expected == found {
        return Ok(());
    }
    let diff = similar::TextDiff::from_lines(expected.as_str(), found);
    let diff = diff.unified_diff().context_radius(3).header("expected", "found").to_string();
    Err(format!("{} is no longer what is said; UPDATE=1 accepts it\n{diff}", path.display()))
}
