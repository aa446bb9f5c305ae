//! The description of the API as the generator reads it, for tests that follow it.

use std::path::Path;

use clientwright::diagnostic::{Diagnostics, Mode, RenderOptions};
use clientwright::openapi::{self, Document, Operation, ResponseKey};
use clientwright::source::{Location, Sources};
use serde_json::Value;
use xtask::realtimekit;

/// The description, read.
#[derive(Debug)]
pub struct Description {
    /// Its files.
    pub sources: Sources,
    /// What they say.
    pub document: Document,
}

impl Description {
    /// Reads `spec/realtimekit.yaml` and all that it refers to.
    ///
    /// # Panics
    /// When there is anything wrong with it.
    #[must_use]
    pub fn load() -> Self {
        let mut diagnostics = Diagnostics::new(Mode::Strict);
        let sources = Sources::load(realtimekit::spec(), &mut diagnostics);
        let document = openapi::read(&sources, &mut diagnostics);
        assert!(!diagnostics.has_errors(), "{}", diagnostics.render(&sources, RenderOptions::default()));
        Self { document: document.expect("a document without errors"), sources }
    }

    /// The operation with this identifier.
    ///
    /// # Panics
    /// When there is none.
    #[must_use]
    pub fn operation(&self, id: &str) -> &Operation {
        let is_it = |operation: &&Operation| operation.id.as_deref() == Some(id);
        self.document.operations.iter().find(is_it).unwrap_or_else(|| panic!("no operation {id}"))
    }

    /// Where the examples of an operation's request body are.
    #[must_use]
    pub fn request_examples(&self, operation: &Operation) -> Vec<Location> {
        let content = operation.body.iter().flat_map(|body| &body.content);
        content.flat_map(|media_type| media_type.examples.clone()).collect()
    }

    /// Where the examples of an operation's replies are: of the successes, or of the failures.
    #[must_use]
    pub fn reply_examples(&self, operation: &Operation, success: bool) -> Vec<Location> {
        let responses = operation.responses.iter().filter(|(key, _)| is_success(*key) == success);
        let content = responses.flat_map(|(_, response)| &response.content);
        content.flat_map(|media_type| media_type.examples.clone()).collect()
    }

    /// The status that an operation describes for a success.
    ///
    /// # Panics
    /// When it describes none.
    #[must_use]
    pub fn success_status(&self, operation: &Operation) -> u16 {
        let status = |key: &ResponseKey| match key {
            ResponseKey::Status(status) if is_success(*key) => Some(*status),
            _ => None,
        };
        operation.responses.iter().find_map(|(key, _)| status(key)).unwrap_or_else(|| panic!("no status of success"))
    }

    /// The value at a place.
    #[must_use]
    pub fn value(&self, at: Location) -> Value {
        self.sources.value(at)
    }

    /// A place in words: the file and the pointer in it.
    #[must_use]
    pub fn place(&self, at: Location) -> String {
        let path = Path::new(self.sources.path(at)).file_name().unwrap_or_default();
        format!("{}#{}", path.display(), self.sources.pointer(at))
    }
}

/// Whether a response is one of success.
#[must_use]
pub fn is_success(key: ResponseKey) -> bool {
    match key {
        ResponseKey::Status(status) => (200..300).contains(&status),
        ResponseKey::Range(digit) => digit == 2,
        ResponseKey::Default => false,
    }
}

/// The text of a file in `tests/data`.
///
/// # Panics
/// When there is none.
#[must_use]
pub fn data(name: &str) -> String {
    let path = realtimekit::root().join("tests/data").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
