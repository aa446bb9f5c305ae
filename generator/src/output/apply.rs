//! Makes a folder say what it should. Everything is written beside the folder's files first, so that a failure before
//! the last step leaves the old files as they were.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{ChangeKind, Plan};

/// Writes and deletes what `plan` lists. Files that were not generated are left alone.
///
/// # Errors
/// The path that failed, and why. Until all new files have been written in full nothing has been replaced.
pub fn apply(folder: &Path, plan: &Plan) -> Result<(), (PathBuf, io::Error)> {
    let staging = folder.join(".generator-staging");
    let result = stage(folder, &staging, plan).and_then(|staged| replace(folder, staged, plan));
    // Whatever happened, nothing of the staging folder is of use; a leftover is taken over by the next run.
    let _ = fs::remove_dir_all(&staging);
    result
}

type Failure = (PathBuf, io::Error);

fn stage(folder: &Path, staging: &Path, plan: &Plan) -> Result<Vec<(PathBuf, PathBuf)>, Failure> {
    fs::create_dir_all(folder).map_err(|error| (folder.to_owned(), error))?;
    if staging.exists() {
        fs::remove_dir_all(staging).map_err(|error| (staging.to_owned(), error))?;
    }
    fs::create_dir(staging).map_err(|error| (staging.to_owned(), error))?;
    let mut staged = Vec::new();
    for (number, change) in plan.changes.iter().enumerate() {
        let (ChangeKind::Missing { expected } | ChangeKind::Stale { expected, .. }) = &change.kind else { continue };
        let from = staging.join(number.to_string());
        fs::write(&from, expected).map_err(|error| (from.clone(), error))?;
        staged.push((from, folder.join(&change.path)));
    }
    Ok(staged)
}

fn replace(folder: &Path, staged: Vec<(PathBuf, PathBuf)>, plan: &Plan) -> Result<(), Failure> {
    for (_, to) in &staged {
        if let Some(parent) = to.parent() {
            fs::create_dir_all(parent).map_err(|error| (parent.to_owned(), error))?;
        }
    }
    for (from, to) in staged {
        fs::rename(&from, &to).map_err(|error| (to, error))?;
    }
    for change in plan.changes.iter().filter(|change| change.kind == ChangeKind::Orphan) {
        let path = folder.join(&change.path);
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
