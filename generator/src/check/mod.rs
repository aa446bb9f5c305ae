//! Checks of meaning: what is well-formed and still can't be right. One module per family.

mod composition;
mod defaults;
mod discriminator;
pub mod example;
mod extensions;
mod media_types;
mod operations;
mod required;
mod schemas;
mod security;
mod servers;
#[cfg(test)]
mod tests;
mod unused;
mod view;

use crate::diagnostic::{Diagnostics, Mode};
use crate::openapi::Document;
use crate::source::Sources;

/// Reports every mistake of meaning that can be found.
pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    operations::check(document, sources, diagnostics);
    media_types::check(document, diagnostics);
    servers::check(document, sources, diagnostics);
    security::check(document, sources, diagnostics);
    extensions::check(document, sources, diagnostics);
    composition::check(document, diagnostics);
    schemas::check(document, sources, diagnostics);
    required::check(document, sources, diagnostics);
    discriminator::check(document, sources, diagnostics);
    unused::check(document, sources, diagnostics);
    operations::some(document, sources, diagnostics);
    // Others' examples are often wrong, and nothing is generated from them.
    if diagnostics.mode() == Mode::Strict {
        defaults::check(document, sources, diagnostics);
    }
}
