//! Makes a folder say what it should: all of it or nothing. What is new is written beside the old files first, and `src`
//! is exchanged as a whole.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::exchange::{self, OLD};
use super::lock::Lock;
use super::{Artefact, ChangeKind, Changes, Fault};

/// Where the sources of a crate are.
pub(super) const SOURCES: &str = "src";

/// What the names of folders begin with in which runs write; the number of the process follows.
const STAGING: &str = ".generator-staging";

/// What may be overwritten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overwrite {
    /// Files that carry the mark of generated files.
    Generated,
    /// Whatever is in the way.
    Everything,
}

/// Writes and deletes what differs, and tells what that was. Files that were not generated are never deleted, and are
/// overwritten only if that is asked for. One run at a time writes a folder; others wait.
///
/// # Errors
/// What can't be read or written, or the files that would be overwritten and were not generated. Until all new files have
/// been written in full nothing has been replaced.
pub fn update(folder: &Path, artefacts: &[Artefact], overwrite: Overwrite) -> Result<Changes, Vec<Fault>> {
    let one = |fault| vec![fault];
    // Who changes nothing needs neither the right to write nor a lock.
    let changes = Changes::of(folder, artefacts).map_err(one)?;
    if changes.is_done() && leftovers(folder).is_empty() {
        return Ok(changes);
    }
    refuse_by_hand(folder, &changes, overwrite)?;
    fs::create_dir_all(folder).map_err(|error| one(Fault::io(folder, &error)))?;
    let lock = Lock::of(folder).map_err(one)?;
    if lock.is_exclusive() {
        tidy(folder).map_err(one)?;
    }
    // Another run may have written since.
    let changes = Changes::of(folder, artefacts).map_err(one)?;
    refuse_by_hand(folder, &changes, overwrite)?;
    if changes.is_done() {
        return Ok(changes);
    }
    let staging = folder.join(format!("{STAGING}-{}", std::process::id()));
    let done = Stage::new(folder, &staging, &changes).and_then(|stage| stage.replace());
    // Whatever happened, nothing of the staging folder is of use; a leftover is taken away by the next run.
    let _ = fs::remove_dir_all(&staging);
    done.map_err(one)?;
    Ok(changes)
}

fn refuse_by_hand(folder: &Path, changes: &Changes, overwrite: Overwrite) -> Result<(), Vec<Fault>> {
    if overwrite == Overwrite::Everything {
        return Ok(());
    }
    let fault = |path: &str| {
        Fault::new(&folder.join(path), "this file was not generated, and would be overwritten; nothing was written")
            .help("move the file away or choose another folder; `clientwright generate --force` overwrites it")
    };
    let faults: Vec<Fault> = changes.by_hand().map(fault).collect();
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

/// The staging folders of runs that were killed, or that are running.
fn leftovers(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let staging = entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(STAGING));
    staging.map(|entry| entry.path()).collect()
}

/// Takes away what killed runs have left, and puts back the sources if one of them has taken them away.
fn tidy(folder: &Path) -> Result<(), Fault> {
    for staging in leftovers(folder) {
        exchange::put_back(&staging.join(OLD), &folder.join(SOURCES)).map_err(|error| Fault::io(&staging, &error))?;
        fs::remove_dir_all(&staging).map_err(|error| Fault::io(&staging, &error))?;
    }
    Ok(())
}

/// New files beside the old ones.
struct Stage<'a> {
    folder: &'a Path,
    staging: &'a Path,
    /// Whether `src` is exchanged.
    sources: bool,
    /// The files outside of `src`: where each was written, and where it belongs.
    loose: Vec<(PathBuf, PathBuf)>,
}

impl<'a> Stage<'a> {
    /// Writes all that is new.
    fn new(folder: &'a Path, staging: &'a Path, changes: &Changes) -> Result<Self, Fault> {
        create(staging)?;
        let mut stage = Stage { folder, staging, sources: false, loose: Vec::new() };
        let mut replaced = BTreeSet::new();
        for (number, change) in changes.files.iter().enumerate() {
            let in_sources = change.path.strip_prefix(SOURCES).is_some_and(|rest| rest.starts_with('/'));
            if change.kind != ChangeKind::Foreign && in_sources {
                stage.sources = true;
                replaced.insert(folder.join(&change.path));
            }
            let (ChangeKind::Missing { expected } | ChangeKind::Stale { expected, .. }) = &change.kind else {
                continue;
            };
            let to = if in_sources { staging.join(&change.path) } else { staging.join(number.to_string()) };
            create_parent(&to)?;
            fs::write(&to, expected).map_err(|error| Fault::io(&to, &error))?;
            if !in_sources {
                stage.loose.push((to, folder.join(&change.path)));
            }
        }
        if stage.sources {
            let (old, new) = (folder.join(SOURCES), staging.join(SOURCES));
            keep(&old, &new, &replaced)?;
        }
        Ok(stage)
    }

    /// Puts what was written into its place.
    fn replace(self) -> Result<(), Fault> {
        for (_, to) in &self.loose {
            create_parent(to)?;
        }
        if self.sources {
            let live = self.folder.join(SOURCES);
            let exchanged = exchange::exchange(&self.staging.join(SOURCES), &live, &self.staging.join(OLD));
            exchanged.map_err(|error| Fault::io(&live, &error))?;
        }
        for (from, to) in self.loose {
            fs::rename(&from, &to).map_err(|error| Fault::io(&to, &error))?;
        }
        Ok(())
    }
}

/// Takes over what stays: every file below `old` that is not among those `replaced`. It is the same file in two places
/// where the file system can have that, so that its time stays.
fn keep(old: &Path, new: &Path, replaced: &BTreeSet<PathBuf>) -> Result<(), Fault> {
    let mut folders = vec![OsString::new()];
    while let Some(below) = folders.pop() {
        let entries = match fs::read_dir(old.join(&below)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(Fault::io(&old.join(&below), &error)),
        };
        for entry in entries {
            let entry = entry.map_err(|error| Fault::io(old, &error))?;
            let path = Path::new(&below).join(entry.file_name());
            let from = entry.path();
            if entry.file_type().map_err(|error| Fault::io(&from, &error))?.is_dir() {
                folders.push(path.into_os_string());
            } else if !replaced.contains(&from) {
                let to = new.join(&path);
                create_parent(&to)?;
                fs::hard_link(&from, &to).or_else(|_| copy(&from, &to)).map_err(|error| Fault::io(&from, &error))?;
            }
        }
    }
    match (fs::metadata(old), new.is_dir()) {
        (Ok(metadata), true) => {
            fs::set_permissions(new, metadata.permissions()).map_err(|error| Fault::io(new, &error))
        }
        // The last file goes, and the folder with it.
        (_, false) => create(new),
        _ => Ok(()),
    }
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::copy(from, to)?;
    fs::File::options().write(true).open(to)?.set_modified(fs::metadata(from)?.modified()?)
}

fn create(folder: &Path) -> Result<(), Fault> {
    fs::create_dir(folder).map_err(|error| Fault::io(folder, &error))
}

fn create_parent(path: &Path) -> Result<(), Fault> {
    let parent = path.parent().unwrap_or(Path::new(""));
    fs::create_dir_all(parent).map_err(|error| Fault::io(parent, &error))
}
