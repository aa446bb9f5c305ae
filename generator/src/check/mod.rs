//! Checks of meaning: what is well-formed and still can't be right. One module per family.

mod blanks;
mod bounds;
mod composition;
mod defaults;
mod dialect;
mod discriminator;
mod effect;
mod empty;
mod encodings;
mod endless;
mod enums;
mod environment;
pub mod example;
mod expressions;
mod extensions;
mod faulty;
mod foreign;
mod http;
mod keywords;
mod letters;
mod links;
mod mapping;
mod media_types;
mod merged;
mod operation_ids;
mod operations;
mod parameters;
mod path_items;
mod path_texts;
mod path_types;
mod paths;
mod patterns;
mod refusal;
mod repeated;
mod required;
mod security;
mod servers;
mod success;
#[cfg(test)]
mod tests;
mod unknown_members;
mod unused;
mod value_meant;
mod value_near;
mod variant;
mod versions;
mod view;

use crate::diagnostic::Diagnostics;
use crate::openapi::Document;
use crate::source::Sources;

/// Reports every mistake of meaning that can be found.
pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    blanks::check(document, sources, diagnostics);
    operations::check(document, sources, diagnostics);
    paths::check(document, sources, diagnostics);
    path_texts::check(document, sources, diagnostics);
    path_types::check(document, sources, diagnostics);
    parameters::check(document, sources, diagnostics);
    http::check(document, sources, diagnostics);
    encodings::check(document, sources, diagnostics);
    media_types::check(document, sources, diagnostics);
    servers::check(document, sources, diagnostics);
    security::check(document, sources, diagnostics);
    extensions::check(document, sources, diagnostics);
    foreign::check(document, sources, diagnostics);
    success::check(document, sources, diagnostics);
    environment::check(document, sources, diagnostics);
    composition::check(document, diagnostics);
    enums::check(document, sources, diagnostics);
    bounds::check(document, sources, diagnostics);
    merged::check(document, sources, diagnostics);
    keywords::check(document, sources, diagnostics);
    patterns::check(document, sources, diagnostics);
    endless::check(document, sources, diagnostics);
    required::check(document, sources, diagnostics);
    discriminator::check(document, sources, diagnostics);
    repeated::check(document, sources, diagnostics);
    empty::check(document, sources, diagnostics);
    effect::check(document, sources, diagnostics);
    versions::check(document, sources, diagnostics);
    links::check(document, sources, diagnostics);
    unused::check(document, sources, diagnostics);
    operations::some(document, sources, diagnostics);
    defaults::check(document, sources, diagnostics);
}
