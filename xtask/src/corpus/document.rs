//! One document: generated, checked, its examples tried.

use std::any::Any;
use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use clientwright::diagnostic::{RenderOptions, Severity};
use clientwright::output::{self, Fault, Overwrite, Package};
use clientwright::{Generation, Options as GenerationOptions};

use super::examples::{self, Tally};
use super::measure::Measures;
use super::{Options, calls};
use crate::realtimekit;

/// What came of a document.
pub struct Row {
    /// Its file name.
    pub name: String,
    /// What became of its parts.
    pub measures: Measures,
    /// Named types.
    pub types: usize,
    /// From reading to printed files, without writing them.
    pub generated_in: Duration,
    /// Lines of Rust.
    pub lines: usize,
    /// `cargo check` of the crate alone.
    pub checked_in: Duration,
    /// Its examples.
    pub examples: Option<Tally>,
    /// Values made for its types.
    pub values: Tally,
    /// Calls made of its operations.
    pub calls: calls::Tally,
    /// Warnings of the generator.
    pub warnings: usize,
    /// What went wrong, if anything.
    pub failure: Option<String>,
}

impl Row {
    /// Whether nothing went wrong.
    pub fn is_good(&self) -> bool {
        let is_complete = self.measures.lost.is_empty() && self.measures.operations >= self.measures.described;
        self.failure.is_none() && is_complete && self.values.lost.is_empty() && self.calls.wrong.is_empty()
    }
}

/// Where crates are written and compiled.
pub struct Place {
    /// The folder of all crates.
    pub folder: PathBuf,
    /// Cargo's target folder.
    pub target: PathBuf,
}

/// Compiles what all crates depend on.
pub fn warm_up(place: &Place, worker: usize) -> Result<(), String> {
    let text = "openapi: 3.1.0\ninfo: {title: Nothing, version: '1'}\npaths: {}\n";
    let generation = Generation::from_text("nothing.yaml", text, &package("warm-up"));
    let artefacts = generation.artefacts.ok_or("the empty document does not generate\n")?;
    let out = place.folder.join(format!("warm-up-{worker}"));
    write(&out, &artefacts)?;
    cargo(&out, place, "check")?;
    Ok(())
}

/// Generates, checks and tries one document.
pub fn try_out(path: &Path, number: &str, place: &Place, options: &Options) -> Row {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let krate = format!("{}-{number}", crate_name(path));
    let begin = Instant::now();
    let mut row = Row {
        name,
        measures: Measures::default(),
        types: 0,
        generated_in: Duration::ZERO,
        lines: 0,
        checked_in: Duration::ZERO,
        examples: None,
        values: Tally::default(),
        calls: calls::Tally::default(),
        warnings: 0,
        failure: None,
    };
    let generation = match catch_unwind(|| Generation::from_path(path, &package(&krate))) {
        Ok(generation) => generation,
        Err(panic) => {
            row.failure = Some(format!("the generator panicked: {}", said(&*panic)));
            return row;
        }
    };
    row.generated_in = begin.elapsed();
    row.types = generation.api.as_ref().map_or(0, |api| api.definitions.len());
    row.warnings = generation.diagnostics.iter().filter(|one| one.severity == Severity::Warning).count();
    row.measures = Measures::of(&generation);
    let Some(artefacts) = &generation.artefacts else {
        row.failure = Some(generation.diagnostics.render(&generation.sources, RenderOptions::default()));
        return row;
    };
    row.lines = artefacts.iter().filter(|file| file.path.ends_with(".rs")).map(|file| file.text.lines().count()).sum();
    let out = place.folder.join(&krate);
    let done = write(&out, artefacts).and_then(|()| {
        row.checked_in = cargo(&out, place, if options.clippy { "clippy" } else { "check" })?;
        if options.examples {
            let package = &package(&krate).package;
            let (examples, values) = examples::try_out(&generation, package, &out, place, options.values)?;
            (row.examples, row.values) = (Some(examples), values);
        }
        if options.calls > 0 {
            row.calls = calls::try_out(&generation, &package(&krate).package, &out, place, options.calls)?;
        }
        Ok(())
    });
    row.failure = done.err();
    row
}

/// The message of a panic.
fn said(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default()
}

fn crate_name(path: &Path) -> String {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().to_ascii_lowercase()).unwrap_or_default();
    let name: String = stem.chars().map(|one| if one.is_ascii_alphanumeric() { one } else { '-' }).collect();
    format!("corpus-{name}")
}

fn package(name: &str) -> GenerationOptions {
    GenerationOptions::new(Package::standalone(name, Some(&realtimekit::root().join("generator/runtime"))))
}

fn write(out: &Path, artefacts: &[output::Artefact]) -> Result<(), String> {
    let failed = |(path, error): (PathBuf, std::io::Error)| format!("{}: {error}\n", path.display());
    let listed = |faults: Vec<Fault>| faults.iter().map(|fault| format!("{fault}\n")).collect::<String>();
    output::update(out, artefacts, Overwrite::Generated).map_err(listed)?;
    // The versions that this repository is tested with; cargo takes out what the crate does not need.
    let lock = out.join("Cargo.lock");
    fs::copy(realtimekit::root().join("Cargo.lock"), &lock).map_err(|error| failed((lock, error)))?;
    Ok(())
}

/// Runs cargo on a generated crate with warnings denied; how long the crate itself took.
fn cargo(out: &Path, place: &Place, command: &str) -> Result<Duration, String> {
    let library = out.join("src/lib.rs");
    // A crate that cargo has seen is not compiled again, and its time would be nothing.
    let touched = fs::File::options()
        .append(true)
        .open(&library)
        .and_then(|file| file.set_modified(std::time::SystemTime::now()));
    touched.map_err(|error| format!("{}: {error}\n", library.display()))?;
    let begin = Instant::now();
    let output = prepared(out, place)
        .args([command, "--quiet", "--all-features"])
        .output()
        .map_err(|error| format!("cargo: {error}\n"))?;
    if output.status.success() {
        Ok(begin.elapsed())
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

/// A cargo command on a generated crate, with the shared target folder.
fn prepared(out: &Path, place: &Place) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .current_dir(out)
        .env("CARGO_TARGET_DIR", &place.target)
        .env("CARGO_INCREMENTAL", "0")
        .env("RUSTFLAGS", "-D warnings");
    command
}

/// What a program prints that is written as an example of a generated crate and given a file of data.
pub(super) fn ran(name: &str, program: &str, data: &str, out: &Path, place: &Place) -> Result<String, String> {
    let failed = |path: &Path, error: std::io::Error| format!("{}: {error}\n", path.display());
    let source = out.join(format!("examples/{name}.rs"));
    let file = out.join(format!("{name}.json"));
    fs::create_dir_all(out.join("examples")).map_err(|error| failed(&source, error))?;
    fs::write(&source, program).map_err(|error| failed(&source, error))?;
    fs::write(&file, data).map_err(|error| failed(&file, error))?;
    let output = prepared(out, place)
        .args([
            "run",
            "--quiet",
            "--features",
            "blocking",
            "--config",
            "profile.dev.debug=false",
            "--example",
            name,
            "--",
        ])
        .arg(&file)
        .output()
        .map_err(|error| format!("cargo: {error}\n"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
