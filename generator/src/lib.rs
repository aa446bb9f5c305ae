//! Generates a Rust client crate from an OpenAPI description.
//!
//! The pipeline: [`source`] reads files, [`openapi`] understands them, [`check`] looks for what makes no sense,
//! [`lower`] turns the API into Rust terms ([`ir`]), [`emit`] writes those down as tokens, and [`output`] prints,
//! compares and writes files. Problems are values, collected in [`diagnostic::Diagnostics`].
//!
//! ```
//! use clientwright::{Generation, Options, output::Package};
//!
//! let text = "openapi: 3.1.0\ninfo: {title: Pets, version: '1'}\npaths: {}\n";
//! let options = Options::new(Package::standalone("pets", None));
//! let generation = Generation::from_text("pets.yaml", text, &options);
//! let artefacts = generation.artefacts.expect("the description is valid");
//! assert!(artefacts.iter().any(|file| file.path == "src/lib.rs"));
//! ```

#![forbid(unsafe_code)]

pub mod check;
pub mod config;
pub mod diagnostic;
pub mod emit;
pub mod ir;
pub mod lower;
mod markdown;
pub mod openapi;
pub mod output;
pub mod progress;
pub mod source;
mod visible;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use config::Config;
use diagnostic::{Diagnostics, Mode, codes};
use output::{Artefact, Package};
use progress::{Progress, Stage};
use source::Sources;

/// What to generate, and how strictly to read.
#[derive(Clone, Debug)]
pub struct Options {
    /// Whether findings that do not stand in the way are errors.
    pub mode: Mode,
    /// What the manifest says.
    pub package: Package,
    /// Further choices.
    pub config: Config,
    /// The folder that holds every file of the description; its own folder if that is not given.
    pub references_below: Option<PathBuf>,
}

impl Options {
    /// Options for a foreign description: findings are warnings.
    pub fn new(package: Package) -> Self {
        Self { mode: Mode::Lenient, package, config: Config::default(), references_below: None }
    }

    /// Options for one's own description: every finding is an error.
    #[must_use]
    pub fn strict(mut self) -> Self {
        self.mode = Mode::Strict;
        self
    }
}

/// What came of a description.
#[derive(Debug)]
pub struct Generation {
    /// The files that were read, to show the places of diagnostics.
    pub sources: Sources,
    /// Everything that was found wrong.
    pub diagnostics: Diagnostics,
    /// The files of the crate, sorted by path; `None` when there are errors, or when they were not asked for.
    pub artefacts: Option<Vec<Artefact>>,
    /// The document; `None` when it is none of OpenAPI.
    pub document: Option<openapi::Document>,
    /// The API in Rust terms; `None` when there are errors.
    pub api: Option<ir::Api>,
    /// How long each stage took.
    pub stages: Vec<(&'static str, Duration)>,
}

impl Generation {
    /// Generates from a file and those it refers to. Nothing is written.
    pub fn from_path(path: &Path, options: &Options) -> Self {
        Self::from_sources(options, |diagnostics| load(path, options, diagnostics))
    }

    /// Works out the API that a file and those it refers to describe, without its files: [`emit`](emit::emit) prints
    /// them.
    pub fn lowered(path: &Path, options: &Options, progress: &Progress) -> Self {
        Self::from_description(options, progress, |diagnostics| load(path, options, diagnostics))
    }

    /// Generates from one text.
    pub fn from_text(name: &str, text: &str, options: &Options) -> Self {
        Self::from_sources(options, |diagnostics| Sources::from_text(name, text, diagnostics))
    }

    fn from_sources(options: &Options, load: impl FnOnce(&mut Diagnostics) -> Sources) -> Self {
        let mut generation = Self::from_description(options, &Progress::default(), load);
        let begin = Instant::now();
        generation.artefacts = generation.api.as_ref().and_then(|api| match emit::emit(api, &options.package) {
            Ok(artefacts) => Some(artefacts),
            Err(fault) => {
                generation.diagnostics.error_without_place(codes::OUTPUT, fault);
                None
            }
        });
        generation.stages.push(("emit", begin.elapsed()));
        generation
    }

    fn from_description(
        options: &Options,
        progress: &Progress,
        load: impl FnOnce(&mut Diagnostics) -> Sources,
    ) -> Self {
        let mut diagnostics = Diagnostics::new(options.mode);
        let mut clock = Clock::start();
        let sources = load(&mut diagnostics);
        clock.lap("source");
        progress.begin(Stage::OpenApi, 0);
        let mut document = openapi::read(&sources, &mut diagnostics);
        clock.lap("openapi");
        let mut api = None;
        diagnostics.document_was_read();
        if let Some(document) = &mut document {
            progress.begin(Stage::Check, 0);
            check::check(document, &sources, &mut diagnostics);
            config::apply(&options.config, document, &sources, &mut diagnostics);
            config::conventions::check(&options.config.conventions, document, &sources, &mut diagnostics);
            clock.lap("check");
            if !diagnostics.has_errors() {
                progress.begin(Stage::Lower, 0);
                let lowered = lower::lower(document, &sources, &options.config, &mut diagnostics);
                api = (!diagnostics.has_errors()).then_some(lowered);
                clock.lap("lower");
            }
        }
        diagnostics.settle(&sources);
        Self { sources, diagnostics, artefacts: None, document, api, stages: clock.laps }
    }
}

/// Reads a file and those it refers to, as far as that is allowed.
fn load(path: &Path, options: &Options, diagnostics: &mut Diagnostics) -> Sources {
    match &options.references_below {
        Some(folder) => Sources::load_below(path, folder, diagnostics),
        None => Sources::load(path, diagnostics),
    }
}

/// Notes how long stages take.
struct Clock {
    last: Instant,
    laps: Vec<(&'static str, Duration)>,
}

impl Clock {
    fn start() -> Self {
        Self { last: Instant::now(), laps: Vec::new() }
    }

    fn lap(&mut self, stage: &'static str) {
        let now = Instant::now();
        self.laps.push((stage, now - self.last));
        self.last = now;
    }
}
