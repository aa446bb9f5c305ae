//! Reads a description into a [`Document`]: every `$ref` resolved, every key of every object accounted for.
//!
//! Accepts OpenAPI 3.0, 3.1 and 3.2. A problem never ends the reading: it is reported, and what can be
//! made of the rest is kept, so that one run finds everything.

mod address;
mod anchor;
mod components;
mod content;
mod editor;
mod extension;
mod fields;
mod heading_missing;
mod heirs;
mod in_place;
mod info;
mod instead;
pub mod json_schema;
mod key_place;
mod keys;
mod lost;
mod misplaced;
pub mod model;
mod nearest;
mod operation;
mod other_word;
mod parameter;
mod path;
mod place_kind;
mod pointer_meant;
mod reader;
mod reference;
mod reference_kind;
mod requirement;
mod requirement_meant;
mod response;
mod schema;
mod schema_keyword;
mod security;
mod signature;
mod template;
#[cfg(test)]
mod tests;
mod type_meant;
mod unknown;
mod unknown_extension;
mod version;
#[cfg(test)]
mod visits;
mod wrong_parameter;

pub(crate) use self::address::fault_of_url;
pub use self::editor::editor_schema;
pub(crate) use self::instead::with_comma;
pub use self::model::*;
pub use self::template::{Part, Template};
pub(crate) use self::unknown::is_ignored;

use crate::diagnostic::Diagnostics;
use crate::source::Sources;

/// Reads the root document and everything that it refers to.
///
/// `None` when there is no OpenAPI document to speak of; otherwise a document, which is complete if
/// `diagnostics` holds no error.
pub fn read(sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Document> {
    let root = sources.root()?;
    let version = version::version(root, diagnostics)?;
    Some(reader::Reader::new(sources, diagnostics, version).document(root))
}
