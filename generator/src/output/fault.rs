//! Why a folder can't be read or written.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// What is wrong with a file or a folder of the output, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file or folder.
    pub path: PathBuf,
    /// What is wrong with it.
    pub message: String,
    /// What to do about it, where that can be told.
    pub help: Option<&'static str>,
}

impl Fault {
    pub(super) fn new(path: &Path, message: impl Into<String>) -> Self {
        Self { path: path.to_owned(), message: message.into(), help: None }
    }

    pub(super) fn io(path: &Path, error: &io::Error) -> Self {
        Self::new(path, error.to_string())
    }

    pub(super) fn help(mut self, help: &'static str) -> Self {
        self.help = Some(help);
        self
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.path.display(), self.message)?;
        self.help.map_or(Ok(()), |help| write!(formatter, "; {help}"))
    }
}

impl std::error::Error for Fault {}
