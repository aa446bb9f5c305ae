//! Makes a folder say what it should: all of it or nothing. What is new is written beside the old files first, and `src`
//! is exchanged as a whole.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::exchange::{self, OLD};
use super::lock::Lock;
use super::plain;
use super::{Artefact, ChangeKind, Changes, Fault};

/// Where the sources of a crate are.
pub(super) const SOURCES: &str = "src";

/// What the names of folders begin with in which runs write; the number of the process follows.
const STAGING: &str = ".generator-staging";

/// Where files outside of `src` wait, within the staging folder.
const LOOSE: &str = "loose";

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
    match Changes::of(folder, artefacts) {
        // Who changes nothing needs neither the right to write nor a lock.
        Ok(changes) if changes.is_done() && leftovers(folder).is_empty() => return Ok(changes),
        Ok(changes) => refuse_by_hand(folder, &changes, overwrite)?,
        // Another run may be replacing what was looked at. What is wrong otherwise shows under the lock.
        Err(_) => {}
    }
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
    let stage = Stage::new(folder).map_err(one)?;
    let mut replaced = Replaced::default();
    for change in &changes.files {
        match &change.kind {
            ChangeKind::Missing { expected } | ChangeKind::Stale { expected, .. } => {
                stage.write(&change.path, expected).map_err(one)?;
                replaced.written.push(change.path.clone());
            }
            ChangeKind::Orphan => replaced.removed.push(change.path.clone()),
            ChangeKind::Foreign => {}
        }
    }
    stage.replace(&replaced).map_err(one)?;
    Ok(changes)
}

fn refuse_by_hand(folder: &Path, changes: &Changes, overwrite: Overwrite) -> Result<(), Vec<Fault>> {
    if overwrite == Overwrite::Everything {
        return Ok(());
    }
    let faults: Vec<Fault> = changes.by_hand().map(|path| by_hand(folder, path)).collect();
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

/// The fault of a file that is somebody's work.
pub(super) fn by_hand(folder: &Path, path: &str) -> Fault {
    Fault::new(&folder.join(path), "this file was not generated, and would be overwritten; nothing was written")
        .help("move the file away or choose another folder; `clientwright generate --force` overwrites it")
}

/// The staging folders of runs that were killed, or that are running.
fn leftovers(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let staging = entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(STAGING));
    staging.map(|entry| entry.path()).collect()
}

/// Takes away what killed runs have left, and puts back the sources if one of them has taken them away. A link that is
/// called so is of somebody else, and leads to what is not taken away.
pub(super) fn tidy(folder: &Path) -> Result<(), Fault> {
    for staging in leftovers(folder) {
        plain::folder(&staging)?;
        let old = staging.join(OLD);
        if old.symlink_metadata().is_ok() {
            plain::folder(&old)?;
        }
        exchange::put_back(&old, &folder.join(SOURCES)).map_err(|error| Fault::io(&staging, &error))?;
        fs::remove_dir_all(&staging).map_err(|error| Fault::io(&staging, &error))?;
    }
    Ok(())
}

/// The files that a run changes, by their paths below the folder.
#[derive(Debug, Default)]
pub(super) struct Replaced {
    pub written: Vec<String>,
    pub removed: Vec<String>,
}

/// New files beside the old ones.
pub(super) struct Stage<'a> {
    folder: &'a Path,
    staging: PathBuf,
}

impl<'a> Stage<'a> {
    pub fn new(folder: &'a Path) -> Result<Self, Fault> {
        let staging = folder.join(format!("{STAGING}-{}", std::process::id()));
        create(&staging)?;
        Ok(Self { folder, staging })
    }

    /// Where a file waits.
    fn waiting(&self, path: &str) -> PathBuf {
        if is_source(path) { self.staging.join(path) } else { self.staging.join(LOOSE).join(path) }
    }

    /// Writes a file that is new.
    pub fn write(&self, path: &str, text: &str) -> Result<(), Fault> {
        let to = self.waiting(path);
        let written = match fs::write(&to, text) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                create_parent(&to)?;
                fs::write(&to, text)
            }
            written => written,
        };
        written.map_err(|error| Fault::io(&to, &error))
    }

    /// Puts what was written into its place.
    pub fn replace(&self, replaced: &Replaced) -> Result<(), Fault> {
        let (live, new) = (self.folder.join(SOURCES), self.staging.join(SOURCES));
        let changed: BTreeSet<PathBuf> = replaced
            .written
            .iter()
            .chain(&replaced.removed)
            .filter(|path| is_source(path))
            .map(|path| self.folder.join(path))
            .collect();
        if !changed.is_empty() {
            keep(&live, &new, &changed)?;
        }
        let loose = || replaced.written.iter().filter(|path| !is_source(path));
        for path in loose() {
            create_parent(&self.folder.join(path))?;
        }
        if !changed.is_empty() {
            let exchanged = exchange::exchange(&new, &live, &self.staging.join(OLD));
            exchanged.map_err(|error| Fault::io(&live, &error))?;
        }
        for path in loose() {
            let to = self.folder.join(path);
            fs::rename(self.waiting(path), &to).map_err(|error| Fault::io(&to, &error))?;
        }
        Ok(())
    }
}

impl Drop for Stage<'_> {
    fn drop(&mut self) {
        // Whatever happened, nothing of it is of use; a leftover is taken away by the next run.
        let _ = fs::remove_dir_all(&self.staging);
    }
}

fn is_source(path: &str) -> bool {
    path.strip_prefix(SOURCES).is_some_and(|rest| rest.starts_with('/'))
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
