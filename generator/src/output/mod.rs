//! Files of a generated crate: printed, compared with what is there, and replaced all together or not at all.

mod changes;
mod exchange;
mod fault;
mod lock;
mod package;
mod plain;
mod print;
mod spool;
mod update;

pub use changes::{Change, ChangeKind, Changes};
pub use fault::Fault;
pub use package::Package;
pub use spool::{Spool, Summary};
pub use update::{Overwrite, update};

pub(crate) use print::{LINE_BREAK, print};

/// The first line of every generated Rust file; what does not begin with it was written by hand.
pub const MARK: &str = "// @generated from the API's description; edit that and generate again.";

/// The first line of a generated manifest.
pub(crate) const MANIFEST_MARK: &str = "# @generated from the API's description.";

/// A file to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Artefact {
    /// Path below the crate's folder, with `/`.
    pub path: String,
    /// Its contents.
    pub text: String,
}

impl Artefact {
    /// A file of its own form.
    pub fn text(path: &str, text: String) -> Self {
        Self { path: path.to_owned(), text }
    }

    /// A file of Rust, under the mark.
    pub(crate) fn code(path: &str, text: String) -> Self {
        Self { path: path.to_owned(), text: format!("{MARK}\n\n{text}") }
    }
}
