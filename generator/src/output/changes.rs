//! What would change: missing, stale and orphan files.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Artefact, MANIFEST_MARK, MARK};

/// The difference between a folder and what should be there.
#[derive(Debug, Default)]
pub struct Changes {
    /// The differences, sorted by path.
    pub files: Vec<Change>,
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
        /// It lacks the mark of generated files, so that writing it would lose somebody's work.
        by_hand: bool,
    },
    /// It was generated once and is no longer.
    Orphan,
    /// It stands in a folder of generated files and was not generated; it is never deleted.
    Foreign,
}

impl Changes {
    /// Compares `folder` with the artefacts. Only files below `src` are taken for orphans.
    ///
    /// # Errors
    /// When a folder or file cannot be read.
    pub fn of(folder: &Path, artefacts: &[Artefact]) -> Result<Self, (PathBuf, std::io::Error)> {
        let mut changes = Self::default();
        let own_folder = is_generated_crate(folder);
        for artefact in artefacts {
            let path = folder.join(&artefact.path);
            let kind = match fs::read(&path) {
                Ok(found) if found == artefact.text.as_bytes() => {
                    changes.unchanged += 1;
                    continue;
                }
                Ok(found) => ChangeKind::Stale {
                    by_hand: !is_generated(&found, artefact, own_folder),
                    found: String::from_utf8_lossy(&found).into_owned(),
                    expected: artefact.text.clone(),
                },
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                    ChangeKind::Missing { expected: artefact.text.clone() }
                }
                Err(error) => return Err((path, error)),
            };
            changes.files.push(Change { path: artefact.path.clone(), kind });
        }
        let paths: Vec<&str> = artefacts.iter().map(|artefact| artefact.path.as_str()).collect();
        changes.find_orphans(folder, "src", &paths)?;
        changes.files.sort_by(|one, other| one.path.cmp(&other.path));
        Ok(changes)
    }

    /// Whether nothing has to be written or deleted.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Files that would be overwritten and were not generated.
    pub fn by_hand(&self) -> impl Iterator<Item = &str> {
        let by_hand = |change: &&Change| matches!(change.kind, ChangeKind::Stale { by_hand: true, .. });
        self.files.iter().filter(by_hand).map(|change| change.path.as_str())
    }

    /// Lets files be overwritten that were not generated.
    #[must_use]
    pub fn forced(mut self) -> Self {
        for change in &mut self.files {
            if let ChangeKind::Stale { by_hand, .. } = &mut change.kind {
                *by_hand = false;
            }
        }
        self
    }

    /// Finds what is there and not among the sorted paths of what is generated.
    pub(super) fn find_orphans<P: AsRef<str>>(
        &mut self,
        folder: &Path,
        below: &str,
        generated: &[P],
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
                self.find_orphans(folder, &path, generated)?;
            } else if generated.binary_search_by(|known| known.as_ref().cmp(path.as_str())).is_err() {
                let text = fs::read(entry.path()).map_err(|error| (entry.path(), error))?;
                let kind = if text.starts_with(MARK.as_bytes()) { ChangeKind::Orphan } else { ChangeKind::Foreign };
                self.files.push(Change { path, kind });
            }
        }
        Ok(())
    }
}

/// Whether a file may be written anew. What carries no mark by its nature, such as `api.txt`, belongs to its crate.
pub(super) fn is_generated(found: &[u8], artefact: &Artefact, own_folder: bool) -> bool {
    match [MARK, MANIFEST_MARK].into_iter().find(|mark| artefact.text.starts_with(mark)) {
        Some(mark) => found.starts_with(mark.as_bytes()),
        None => own_folder,
    }
}

pub(super) fn is_generated_crate(folder: &Path) -> bool {
    [("Cargo.toml", MANIFEST_MARK), ("src/lib.rs", MARK)]
        .into_iter()
        .any(|(path, mark)| fs::read(folder.join(path)).is_ok_and(|found| found.starts_with(mark.as_bytes())))
}
