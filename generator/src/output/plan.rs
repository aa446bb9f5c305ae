//! What would change: missing, stale and orphan files.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Artefact, MARK};

/// The difference between a folder and what should be there.
#[derive(Debug, Default)]
pub struct Plan {
    /// The differences, sorted by path.
    pub changes: Vec<Change>,
    /// How many files are as they should be.
    pub unchanged: usize,
}

/// One file that is not as it should be.
#[derive(Debug)]
pub struct Change {
    /// Path below the folder, with `/`.
    pub path: String,
    /// What is wrong with it.
    pub kind: ChangeKind,
}

/// What is wrong with a file.
#[derive(Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// It should be there and is not.
    Missing {
        /// What it should say.
        expected: String,
    },
    /// It says something else.
    Stale {
        /// What it says.
        found: String,
        /// What it should say.
        expected: String,
    },
    /// It was generated once and is no longer.
    Orphan,
    /// It stands in a folder of generated files and was not generated; it is never deleted.
    Foreign,
}

impl Plan {
    /// Compares `folder` with the artefacts. Only files below `src` are taken for orphans.
    ///
    /// # Errors
    /// When a folder or file cannot be read.
    pub fn of(folder: &Path, artefacts: &[Artefact]) -> Result<Self, (PathBuf, std::io::Error)> {
        let mut plan = Self::default();
        for artefact in artefacts {
            let path = folder.join(&artefact.path);
            let kind = match fs::read(&path) {
                Ok(found) if found == artefact.text.as_bytes() => {
                    plan.unchanged += 1;
                    continue;
                }
                Ok(found) => ChangeKind::Stale {
                    found: String::from_utf8_lossy(&found).into_owned(),
                    expected: artefact.text.clone(),
                },
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                    ChangeKind::Missing { expected: artefact.text.clone() }
                }
                Err(error) => return Err((path, error)),
            };
            plan.changes.push(Change { path: artefact.path.clone(), kind });
        }
        plan.find_orphans(folder, "src", artefacts)?;
        plan.changes.sort_by(|one, other| one.path.cmp(&other.path));
        Ok(plan)
    }

    /// Whether nothing has to be written or deleted.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    fn find_orphans(
        &mut self,
        folder: &Path,
        below: &str,
        artefacts: &[Artefact],
    ) -> Result<(), (PathBuf, std::io::Error)> {
        let at = folder.join(below);
        let entries = match fs::read_dir(&at) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err((at, error)),
        };
        for entry in entries {
            let entry = entry.map_err(|error| (at.clone(), error))?;
            let path = format!("{below}/{}", entry.file_name().to_string_lossy());
            let kind = entry.file_type().map_err(|error| (entry.path(), error))?;
            if kind.is_dir() {
                self.find_orphans(folder, &path, artefacts)?;
            } else if artefacts.binary_search_by(|artefact| artefact.path.as_str().cmp(&path)).is_err() {
                let text = fs::read(entry.path()).map_err(|error| (entry.path(), error))?;
                let kind = if text.starts_with(MARK.as_bytes()) { ChangeKind::Orphan } else { ChangeKind::Foreign };
                self.changes.push(Change { path, kind });
            }
        }
        Ok(())
    }
}
