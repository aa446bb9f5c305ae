//! Writes files while they are printed: what differs from the folder's waits beside it, and takes its place at the end,
//! when everything could be written.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::apply::{Failure, STAGING, replace};
use super::changes::{is_generated, is_generated_crate};
use super::{Artefact, ChangeKind, Changes};

/// A folder in which new files wait. Dropped before its end it leaves everything as it was.
#[derive(Debug)]
pub struct Staging {
    folder: PathBuf,
    /// Whether the folder was made for it.
    is_new: bool,
    own_folder: bool,
    force: bool,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// Paths of all files, below the folder.
    paths: Vec<String>,
    /// Where new files wait, and where they belong.
    staged: Vec<(PathBuf, PathBuf)>,
    by_hand: Vec<String>,
    failure: Option<Failure>,
}

/// What was done.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files that are new or say something else.
    pub written: usize,
    /// Files that are no longer generated.
    pub removed: usize,
    /// Files that were as they should be.
    pub unchanged: usize,
    /// Files that are in the way and were not generated, sorted; then nothing was written.
    pub by_hand: Vec<String>,
}

impl Staging {
    /// Begins to write a folder. Files that were not generated are overwritten only by `force`.
    pub fn begin(folder: &Path, force: bool) -> Self {
        let state = Mutex::default();
        let (is_new, own_folder) = (!folder.exists(), is_generated_crate(folder));
        Self { folder: folder.to_owned(), is_new, own_folder, force, state }
    }

    /// Takes a file. What goes wrong is told at the end; from then on nothing more is written.
    pub fn add(&self, artefact: &Artefact) {
        if self.state().failure.is_some() {
            return;
        }
        let done = self.stage(artefact);
        if let Err(failure) = done {
            self.state().failure.get_or_insert(failure);
        }
    }

    fn stage(&self, artefact: &Artefact) -> Result<(), Failure> {
        let path = self.folder.join(&artefact.path);
        let differs = match fs::read(&path) {
            Ok(found) => {
                let differs = found != artefact.text.as_bytes();
                if differs && !self.force && !is_generated(&found, artefact, self.own_folder) {
                    self.state().by_hand.push(artefact.path.clone());
                }
                differs
            }
            Err(error) if error.kind() == ErrorKind::NotFound => true,
            Err(error) => return Err((path, error)),
        };
        let number = {
            let mut state = self.state();
            state.paths.push(artefact.path.clone());
            state.paths.len()
        };
        if differs {
            let waiting = self.folder.join(STAGING).join(number.to_string());
            self.write(&waiting, &artefact.text)?;
            self.state().staged.push((waiting, path));
        }
        Ok(())
    }

    /// Writes a file that waits; the folder is made with the first.
    fn write(&self, waiting: &Path, text: &str) -> Result<(), Failure> {
        let written = match fs::write(waiting, text) {
            Err(error) if error.kind() == ErrorKind::NotFound => {
                let staging = self.folder.join(STAGING);
                fs::create_dir_all(&staging).map_err(|error| (staging, error))?;
                fs::write(waiting, text)
            }
            written => written,
        };
        written.map_err(|error| (waiting.to_owned(), error))
    }

    /// Puts the new files in their places, unless something went wrong or is in the way.
    ///
    /// # Errors
    /// The path that failed, and why. Until all new files have been written in full nothing has been replaced.
    pub fn finish(self) -> Result<Written, Failure> {
        let mut state = std::mem::take(&mut *self.state());
        if let Some(failure) = state.failure {
            return Err(failure);
        }
        state.by_hand.sort();
        if !state.by_hand.is_empty() {
            return Ok(Written { by_hand: state.by_hand, ..Written::default() });
        }
        state.paths.sort();
        let mut changes = Changes::default();
        changes.find_orphans(&self.folder, "src", &state.paths)?;
        let orphans = || changes.files.iter().filter(|change| change.kind == ChangeKind::Orphan);
        let (written, removed) = (state.staged.len(), orphans().count());
        replace(&self.folder, state.staged, orphans().map(|change| change.path.as_str()))?;
        Ok(Written { written, removed, unchanged: state.paths.len() - written, by_hand: Vec::new() })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // Whatever happened, nothing that still waits is of use.
        let _ = fs::remove_dir_all(self.folder.join(STAGING));
        if self.is_new {
            // Refused where files were written.
            let _ = fs::remove_dir(&self.folder);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::MARK;

    fn files(texts: &[(&str, &str)]) -> Vec<Artefact> {
        texts.iter().map(|(path, text)| Artefact::text(path, format!("{MARK}\n{text}"))).collect()
    }

    fn write(folder: &Path, texts: &[(&str, &str)], force: bool) -> Result<Written, Failure> {
        let staging = Staging::begin(folder, force);
        files(texts).iter().for_each(|file| staging.add(file));
        staging.finish()
    }

    #[test]
    fn what_differs_is_written_at_the_end_and_nothing_else() {
        let desk = tempfile::tempdir().expect("a folder can be made");
        let folder = desk.path().join("out");
        let check = |texts: &[(&str, &str)], expected: (usize, usize, usize)| {
            let done = write(&folder, texts, false).expect("it can be written");
            assert_eq!((done.written, done.removed, done.unchanged), expected, "{texts:?}");
            assert!(!folder.join(STAGING).exists());
            for file in files(texts) {
                assert_eq!(fs::read_to_string(folder.join(&file.path)).expect("it is there"), file.text);
            }
        };
        check(&[("src/lib.rs", "1"), ("src/a/mod.rs", "1")], (2, 0, 0));
        check(&[("src/lib.rs", "1"), ("src/a/mod.rs", "2")], (1, 0, 1));
        check(&[("src/lib.rs", "1"), ("src/b.rs", "1")], (1, 1, 1));
        assert!(!folder.join("src/a").exists());
    }

    #[test]
    fn what_was_not_generated_keeps_everything_as_it_was() {
        let desk = tempfile::tempdir().expect("a folder can be made");
        fs::create_dir(desk.path().join("src")).expect("a folder can be made");
        fs::write(desk.path().join("src/lib.rs"), "mine").expect("a file can be written");
        let texts = [("src/a.rs", "1"), ("src/lib.rs", "1")];
        assert_eq!(write(desk.path(), &texts, false).expect("it can be read").by_hand, ["src/lib.rs"]);
        assert_eq!(fs::read_to_string(desk.path().join("src/lib.rs")).expect("it is there"), "mine");
        assert!(!desk.path().join("src/a.rs").exists() && !desk.path().join(STAGING).exists());
        assert_eq!(write(desk.path(), &texts, true).expect("it can be written").written, 2);
    }

    #[test]
    fn what_fails_leaves_no_trace() {
        let desk = tempfile::tempdir().expect("a folder can be made");
        fs::write(desk.path().join("src"), "a file").expect("a file can be written");
        assert!(write(desk.path(), &[("Cargo.toml", "1"), ("src/lib.rs", "1")], false).is_err());
        assert!(!desk.path().join("Cargo.toml").exists() && !desk.path().join(STAGING).exists());
        let folder = desk.path().join("new");
        drop(Staging::begin(&folder, false));
        assert!(!folder.exists());
    }
}
