//! `cargo xtask replies`: replies of the live service held against the description.
//!
//! The core is [`check`]: a description and a reply in, findings out. The rest reads files and prints.

mod check;
mod curl;
mod finding;
mod input;
mod json_schema;
mod render;
mod url;
mod walk;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clientwright::diagnostic::{Diagnostics, Mode, RenderOptions};
use clientwright::openapi::{self, Document};
use clientwright::source::Sources;

pub use self::check::{Body, Reply, Target, check, judge};
pub use self::finding::{Finding, Kind};
pub use self::input::{Given, Input, parse, read};
pub use self::json_schema::findings as validate;
pub use self::url::{Address, operation};
pub use self::walk::findings as walk;

use crate::realtimekit;

/// A description, read.
#[derive(Debug)]
pub struct Description {
    /// Its files.
    pub sources: Sources,
    /// What they say.
    pub document: Document,
}

impl Description {
    /// Reads a file and those that it refers to. The error is what to print.
    pub fn load(path: &Path, options: RenderOptions) -> Result<Self, String> {
        let mut diagnostics = Diagnostics::new(Mode::Lenient);
        let sources = Sources::load(path, &mut diagnostics);
        Self::read(sources, diagnostics, options)
    }

    /// Reads a text.
    pub fn from_text(name: &str, text: &str) -> Result<Self, String> {
        let mut diagnostics = Diagnostics::new(Mode::Lenient);
        let sources = Sources::from_text(name, text, &mut diagnostics);
        Self::read(sources, diagnostics, RenderOptions::default())
    }

    fn read(sources: Sources, mut diagnostics: Diagnostics, options: RenderOptions) -> Result<Self, String> {
        match openapi::read(&sources, &mut diagnostics) {
            Some(document) if !diagnostics.has_errors() => Ok(Self { sources, document }),
            _ => Err(diagnostics.render(&sources, options)),
        }
    }
}

/// Holds every file against the description of RealtimeKit; the error is what to print when anything is found.
pub fn run(paths: &[PathBuf], given: &Given, options: RenderOptions) -> Result<String, String> {
    let description = Description::load(&realtimekit::spec(), options)?;
    let mut text = String::new();
    let mut uncovered = 0;
    for path in paths {
        let found = one(&description, path, given, options).unwrap_or_else(|error| vec![format!("error: {error}")]);
        uncovered += usize::from(!found.is_empty());
        found.iter().for_each(|finding| {
            let _ = writeln!(text, "{finding}\n");
        });
    }
    let total = paths.len();
    if uncovered == 0 {
        return Ok(format!("{total} of {total} replies are covered by the description"));
    }
    let _ = writeln!(text, "{} of {total} replies are covered by the description", total - uncovered);
    Err(text)
}

/// The findings of one file, each as what to print.
fn one(description: &Description, path: &Path, given: &Given, options: RenderOptions) -> Result<Vec<String>, String> {
    let input = read(path, given)?;
    let name = path.display().to_string();
    let findings = check(description, &input.reply).map_err(|error| format!("{name}: {error}"))?;
    Ok(findings.iter().map(|finding| render::render(description, &input, &name, finding, options)).collect())
}
