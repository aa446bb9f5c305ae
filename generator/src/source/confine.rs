//! Which files references may lead to: those below one folder. A document of somebody else must not take in what it finds
//! elsewhere on this machine.

use std::path::{Path, PathBuf};

use super::normalize;

/// Why a file that a reference names is not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Unreadable {
    /// It is not below this folder.
    Outside(String),
    /// Something else, in words.
    Broken(String),
}

impl Unreadable {
    pub fn missing() -> Self {
        Self::Broken("there is no such file".to_owned())
    }
}

/// Refuses what is not below the folder, also by way of a link.
pub(super) fn check(path: &Path, folder: &Path) -> Result<(), Unreadable> {
    let shown = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    // What is not there is judged by its name, so that no message tells what is there elsewhere.
    let inside = match (path.canonicalize(), shown.canonicalize()) {
        (Ok(path), Ok(folder)) => path.starts_with(folder),
        _ => absolute(path).starts_with(absolute(shown)),
    };
    if inside { Ok(()) } else { Err(Unreadable::Outside(shown.display().to_string())) }
}

fn absolute(path: &Path) -> PathBuf {
    normalize(&std::path::absolute(path).unwrap_or_else(|_| path.to_owned()))
}
