//! What would change: missing, stale and orphan files.

use std::collections::BTreeSet;
use std::path::Path;

use rustc_hash::FxHashSet;

use super::update::SOURCES;
use super::{Artefact, Fault, MANIFEST_MARK, MARK, plain};

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
    /// When a folder or file can't be read, or is a link, a pipe or a device.
    pub fn of(folder: &Path, artefacts: &[Artefact]) -> Result<Self, Fault> {
        let mut changes = Self::default();
        let sources = sources(folder)?;
        let own_folder = is_generated_crate(folder)?;
        for artefact in artefacts {
            let kind = match Found::of(folder, artefact, own_folder)? {
                Found::Same => {
                    changes.unchanged += 1;
                    continue;
                }
                Found::Other { text, by_hand } => ChangeKind::Stale {
                    by_hand,
                    found: String::from_utf8_lossy(&text).into_owned(),
                    expected: artefact.text.clone(),
                },
                Found::Nothing => ChangeKind::Missing { expected: artefact.text.clone() },
            };
            changes.files.push(Change { path: artefact.path.clone(), kind });
        }
        let generated: FxHashSet<&str> = artefacts.iter().map(|artefact| artefact.path.as_str()).collect();
        changes.files.extend(beside(folder, sources, &generated)?);
        changes.files.sort_by(|one, other| one.path.cmp(&other.path));
        Ok(changes)
    }

    /// Whether everything is as it should be.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Whether no file has to be written or deleted; what was not generated stays in any case.
    pub(super) fn is_done(&self) -> bool {
        self.files.iter().all(|change| change.kind == ChangeKind::Foreign)
    }

    /// Files that would be overwritten and were not generated.
    pub fn by_hand(&self) -> impl Iterator<Item = &str> {
        let by_hand = |change: &&Change| matches!(change.kind, ChangeKind::Stale { by_hand: true, .. });
        self.files.iter().filter(by_hand).map(|change| change.path.as_str())
    }
}

/// What stands where a file should be.
pub(super) enum Found {
    Nothing,
    Same,
    /// Something else; written by hand, where it lacks the mark of generated files.
    Other {
        text: Vec<u8>,
        by_hand: bool,
    },
}

impl Found {
    /// Looks below a folder, which is that of a generated crate or not.
    pub fn of(folder: &Path, artefact: &Artefact, own_folder: bool) -> Result<Self, Fault> {
        Ok(match plain::read(folder, &artefact.path)? {
            None => Self::Nothing,
            Some(found) if found == artefact.text.as_bytes() => Self::Same,
            Some(text) => Self::Other { by_hand: !is_generated(&text, artefact, own_folder), text },
        })
    }
}

/// What keeps `cargo fmt` away from the printed files; no source.
const OF_RUSTFMT: [&str; 2] = ["src/rustfmt.toml", "src/.rustfmt.toml"];

/// The files below `src`.
pub(super) fn sources(folder: &Path) -> Result<BTreeSet<String>, Fault> {
    let mut files = plain::files(folder, SOURCES)?;
    files.retain(|path| !OF_RUSTFMT.contains(&path.as_str()));
    Ok(files)
}

/// The sources that are not among those to be generated.
pub(super) fn beside(
    folder: &Path,
    sources: BTreeSet<String>,
    generated: &FxHashSet<&str>,
) -> Result<Vec<Change>, Fault> {
    let others = sources.into_iter().filter(|path| !generated.contains(path.as_str()));
    let changes = others.map(|path| {
        let has_mark = plain::read(folder, &path)?.is_some_and(|text| text.starts_with(MARK.as_bytes()));
        let kind = if has_mark { ChangeKind::Orphan } else { ChangeKind::Foreign };
        Ok(Change { path, kind })
    });
    changes.collect()
}

/// Whether a file may be written anew. What carries no mark by its nature, such as `api.txt`, belongs to its crate.
fn is_generated(found: &[u8], artefact: &Artefact, own_folder: bool) -> bool {
    match [MARK, MANIFEST_MARK].into_iter().find(|mark| artefact.text.starts_with(mark)) {
        Some(mark) => found.starts_with(mark.as_bytes()),
        None => own_folder,
    }
}

pub(super) fn is_generated_crate(folder: &Path) -> Result<bool, Fault> {
    for (path, mark) in [("Cargo.toml", MANIFEST_MARK), ("src/lib.rs", MARK)] {
        if plain::read(folder, path)?.is_some_and(|found| found.starts_with(mark.as_bytes())) {
            return Ok(true);
        }
    }
    Ok(false)
}
