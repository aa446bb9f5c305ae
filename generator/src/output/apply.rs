//! Makes a folder say what it should. Everything is written beside the folder's files first, so that a failure before
//! the last step leaves the old files as they were.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{ChangeKind, Changes};

/// Why a file is not overwritten.
pub const BY_HAND: &str = "this file was not generated, and would be overwritten; nothing was written";

/// Writes and deletes what `changes` lists. Files that were not generated are left alone.
///
/// # Errors
/// The path that failed, and why: also a file that was not generated and is in the way, unless the changes are
/// [`Changes::forced`]. Until all new files have been written in full nothing has been replaced.
pub fn apply(folder: &Path, changes: &Changes) -> Result<(), (PathBuf, io::Error)> {
    if let Some(path) = changes.by_hand().next() {
        return Err((folder.join(path), io::Error::new(io::ErrorKind::AlreadyExists, BY_HAND)));
    }
    let staging = folder.join(STAGING);
    let result = stage(folder, &staging, changes).and_then(|staged| replace(folder, staged, orphans(changes)));
    // Whatever happened, nothing of the staging folder is of use; a leftover is taken over by the next run.
    let _ = fs::remove_dir_all(&staging);
    result
}

/// The path that failed, and why.
pub(super) type Failure = (PathBuf, io::Error);

/// The folder beside the files, in which new ones wait.
pub(super) const STAGING: &str = ".generator-staging";

fn stage(folder: &Path, staging: &Path, changes: &Changes) -> Result<Vec<(PathBuf, PathBuf)>, Failure> {
    fs::create_dir_all(folder).map_err(|error| (folder.to_owned(), error))?;
    if staging.exists() {
        fs::remove_dir_all(staging).map_err(|error| (staging.to_owned(), error))?;
    }
    fs::create_dir(staging).map_err(|error| (staging.to_owned(), error))?;
    let mut staged = Vec::new();
    for (number, change) in changes.files.iter().enumerate() {
        let (ChangeKind::Missing { expected } | ChangeKind::Stale { expected, .. }) = &change.kind else { continue };
        let from = staging.join(number.to_string());
        fs::write(&from, expected).map_err(|error| (from.clone(), error))?;
        staged.push((from, folder.join(&change.path)));
    }
    Ok(staged)
}

fn orphans(changes: &Changes) -> impl Iterator<Item = &str> {
    changes.files.iter().filter(|change| change.kind == ChangeKind::Orphan).map(|change| change.path.as_str())
}

/// Moves new files to where they belong, and deletes what is no longer generated.
pub(super) fn replace<'p>(
    folder: &Path,
    staged: Vec<(PathBuf, PathBuf)>,
    orphans: impl Iterator<Item = &'p str>,
) -> Result<(), Failure> {
    for (_, to) in &staged {
        if let Some(parent) = to.parent() {
            fs::create_dir_all(parent).map_err(|error| (parent.to_owned(), error))?;
        }
    }
    for (from, to) in staged {
        fs::rename(&from, &to).map_err(|error| (to, error))?;
    }
    for path in orphans {
        let path = folder.join(path);
        fs::remove_file(&path).map_err(|error| (path.clone(), error))?;
        remove_empty_parents(folder, &path);
    }
    Ok(())
}

fn remove_empty_parents(folder: &Path, path: &Path) {
    let parents = path.ancestors().skip(1).take_while(|parent| *parent != folder);
    for parent in parents {
        // A folder that still holds something refuses, which ends the walk.
        if fs::remove_dir(parent).is_err() {
            return;
        }
    }
}
