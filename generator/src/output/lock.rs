//! One run at a time writes a folder.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::Fault;

/// Beside the crate's files while a run writes them.
const NAME: &str = ".generator-lock";

/// The right to write a folder, until it is dropped. The system takes it from a process that is killed.
pub(super) struct Lock {
    path: PathBuf,
    /// `None` on file systems that have no locks; there nothing keeps two runs apart.
    file: Option<File>,
}

impl Lock {
    /// Waits until no other run writes the folder.
    pub fn of(folder: &Path) -> Result<Self, Fault> {
        let path = folder.join(NAME);
        loop {
            let file = open(&path).map_err(|error| Fault::io(&path, &error))?;
            match file.lock() {
                Ok(()) => {}
                Err(error) if error.kind() == io::ErrorKind::Unsupported => return Ok(Self { path, file: None }),
                Err(error) => return Err(Fault::io(&path, &error)),
            }
            // Whoever had it before took the file away, and a third run may have made it anew.
            if is_at(&file, &path) {
                return Ok(Self { path, file: Some(file) });
            }
        }
    }

    /// Whether no other run writes the folder.
    pub fn is_exclusive(&self) -> bool {
        self.file.is_some()
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Before it is given back: afterwards the file may be another run's.
        if cfg!(unix) {
            let _ = fs::remove_file(&self.path);
        }
    }
}

fn open(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.create(true).truncate(false).write(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        // Neither through a link nor into a pipe, which would wait for a reader.
        options.custom_flags((rustix::fs::OFlags::NOFOLLOW | rustix::fs::OFlags::NONBLOCK).bits().cast_signed());
    }
    options.open(path)
}

/// Whether the open file is still the one at `path`. Where files have no numbers, they are not taken away either.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let same = |one: fs::Metadata, other: fs::Metadata| (one.dev(), one.ino()) == (other.dev(), other.ino());
    file.metadata().and_then(|open| Ok(same(open, fs::symlink_metadata(path)?))).unwrap_or(false)
}

#[cfg(not(unix))]
fn is_at(_: &File, _: &Path) -> bool {
    true
}
