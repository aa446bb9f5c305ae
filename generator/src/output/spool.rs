//! Files on their way into a folder: each is written beside it as soon as it is printed, so that their texts are not kept.

use std::fs;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use rustc_hash::FxHashSet;

use super::changes::{self, Found};
use super::lock::Lock;
use super::update::{self, Replaced, Stage};
use super::{Artefact, ChangeKind, Fault, Overwrite};

/// What a run did with the files of a folder.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// How many were written.
    pub written: usize,
    /// How many are no longer generated, and were deleted.
    pub removed: usize,
    /// How many stand among the sources and were not generated.
    pub foreign: usize,
    /// How many are as they were.
    pub unchanged: usize,
}

/// A folder whose files are being printed. Nothing in it is replaced before [`finish`](Self::finish).
pub struct Spool<'a> {
    folder: &'a Path,
    overwrite: Overwrite,
    own_folder: bool,
    /// Before the lock, so that it is gone when another run has it.
    stage: Result<Stage<'a>, Fault>,
    _lock: Option<Lock>,
    seen: Mutex<Seen>,
    /// The folder, where it is new: it goes away when nothing is written into it.
    _made: Option<Made<'a>>,
}

#[derive(Default)]
struct Seen {
    paths: Vec<String>,
    written: Vec<String>,
    by_hand: Vec<String>,
}

/// A folder that was made here.
struct Made<'a>(&'a Path);

impl Drop for Made<'_> {
    fn drop(&mut self) {
        // One that has files stays.
        let _ = fs::remove_dir(self.0);
    }
}

impl<'a> Spool<'a> {
    /// Waits until no other run writes the folder. Who changes nothing needs no right to write: what stands in the way of
    /// that is an error when the first file differs.
    ///
    /// # Errors
    /// When the folder can't be read.
    pub fn new(folder: &'a Path, overwrite: Overwrite) -> Result<Self, Fault> {
        let made = (!folder.exists()).then_some(Made(folder));
        let (stage, lock) = match locked(folder) {
            Ok((stage, lock)) => (Ok(stage), Some(lock)),
            Err(fault) => (Err(fault), None),
        };
        let own_folder = changes::is_generated_crate(folder)?;
        Ok(Self { folder, overwrite, own_folder, stage, _lock: lock, seen: Mutex::default(), _made: made })
    }

    /// Takes a file that was printed; several threads may.
    ///
    /// # Errors
    /// When it can't be compared with what is there, or not be written.
    pub fn take(&self, artefact: &Artefact) -> Result<(), Fault> {
        let found = Found::of(self.folder, artefact, self.own_folder)?;
        let differs = !matches!(found, Found::Same);
        let by_hand = matches!(found, Found::Other { by_hand: true, .. }) && self.overwrite == Overwrite::Generated;
        if differs && !by_hand {
            self.stage.as_ref().map_err(Clone::clone)?.write(&artefact.path, &artefact.text)?;
        }
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if by_hand {
            seen.by_hand.push(artefact.path.clone());
        } else if differs {
            seen.written.push(artefact.path.clone());
        }
        seen.paths.push(artefact.path.clone());
        Ok(())
    }

    /// Puts all files that were taken into their places, and deletes those that are no longer generated.
    ///
    /// # Errors
    /// As [`update`](super::update).
    pub fn finish(mut self) -> Result<Summary, Vec<Fault>> {
        let one = |fault| vec![fault];
        let mut seen = std::mem::take(self.seen.get_mut().unwrap_or_else(PoisonError::into_inner));
        if !seen.by_hand.is_empty() {
            seen.by_hand.sort_unstable();
            return Err(seen.by_hand.iter().map(|path| update::by_hand(self.folder, path)).collect());
        }
        let generated: FxHashSet<&str> = seen.paths.iter().map(String::as_str).collect();
        let beside =
            changes::sources(self.folder).and_then(|sources| changes::beside(self.folder, sources, &generated));
        let beside = beside.map_err(one)?;
        let removed = beside.iter().filter(|change| change.kind == ChangeKind::Orphan);
        let removed: Vec<String> = removed.map(|change| change.path.clone()).collect();
        let summary = Summary {
            written: seen.written.len(),
            removed: removed.len(),
            foreign: beside.len() - removed.len(),
            unchanged: seen.paths.len() - seen.written.len(),
        };
        let replaced = Replaced { written: seen.written, removed };
        if summary.written + summary.removed > 0 {
            self.stage.as_ref().map_err(Clone::clone).and_then(|stage| stage.replace(&replaced)).map_err(one)?;
        }
        Ok(summary)
    }
}

/// The right to write a folder, and a place beside its files for new ones.
fn locked(folder: &Path) -> Result<(Stage<'_>, Lock), Fault> {
    fs::create_dir_all(folder).map_err(|error| Fault::io(folder, &error))?;
    let lock = Lock::of(folder)?;
    if lock.is_exclusive() {
        update::tidy(folder)?;
    }
    Ok((Stage::new(folder)?, lock))
}

#[cfg(test)]
mod tests {
    use super::super::MARK;
    use super::*;

    fn file(path: &str, text: &str) -> Artefact {
        Artefact::text(path, format!("{MARK}\n{text}"))
    }

    /// Prints these files into a folder, and ends the run.
    fn run(folder: &Path, files: &[Artefact]) -> Result<Summary, Vec<Fault>> {
        let spool = Spool::new(folder, Overwrite::Generated).map_err(|fault| vec![fault])?;
        files.iter().try_for_each(|file| spool.take(file)).map_err(|fault| vec![fault])?;
        spool.finish()
    }

    /// All that lies in a folder.
    fn paths(folder: &Path) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            match entry.path().is_dir() {
                true => found.extend(paths(&entry.path()).into_iter().map(|path| format!("{name}/{path}"))),
                false => found.push(name),
            }
        }
        found.sort_unstable();
        found
    }

    #[test]
    fn a_folder_follows_what_is_printed() {
        let outer = tempfile::tempdir().expect("a folder");
        let folder = outer.path().join("new");
        let all = [file("src/lib.rs", "a"), file("src/types/one.rs", "b"), file("api.txt", "c")];
        let counts = |written, removed, foreign, unchanged| Summary { written, removed, foreign, unchanged };
        assert_eq!(run(&folder, &all), Ok(counts(3, 0, 0, 0)));
        assert_eq!(run(&folder, &all), Ok(counts(0, 0, 0, 3)));
        fs::write(folder.join("src/own.rs"), "// mine").expect("it is written");
        assert_eq!(run(&folder, &[file("src/lib.rs", "d"), file("api.txt", "c")]), Ok(counts(1, 1, 1, 1)));
        assert_eq!(paths(&folder), ["api.txt", "src/lib.rs", "src/own.rs"]);
        assert_eq!(fs::read_to_string(folder.join("src/lib.rs")).expect("it is there"), file("", "d").text);
    }

    #[test]
    fn a_run_that_ends_early_leaves_nothing() {
        let outer = tempfile::tempdir().expect("a folder");
        let folder = outer.path().join("new");
        let spool = Spool::new(&folder, Overwrite::Generated).expect("it can be written");
        spool.take(&file("src/lib.rs", "a")).expect("it is taken");
        assert!(paths(&folder).iter().any(|path| path.ends_with("src/lib.rs")), "it waits beside the others");
        assert!(!folder.join("src").exists());
        drop(spool);
        assert!(!folder.exists());
    }

    #[test]
    fn what_somebody_wrote_stays() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("src")).expect("it is made");
        fs::write(folder.path().join("src/lib.rs"), "// mine").expect("it is written");
        let faults =
            run(folder.path(), &[file("src/types.rs", "a"), file("src/lib.rs", "b")]).expect_err("it is refused");
        assert!(faults.len() == 1 && faults[0].path.ends_with("src/lib.rs"), "{faults:?}");
        assert_eq!(paths(folder.path()), ["src/lib.rs"]);
    }
}
