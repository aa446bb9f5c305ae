//! The command line of the generator.

mod waiting;

use std::io::{IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

use clap::{Parser, Subcommand};

use clientwright::config::Config;
use clientwright::diagnostic::{Diagnostics, Format, Mode, RenderOptions, codes, fix};
use clientwright::emit;
use clientwright::ir::Api;
use clientwright::output::{Fault, Overwrite, Package, Spool, Summary};
use clientwright::progress::{Progress, Stage};
use clientwright::source::normalize;
use clientwright::{Generation, Options};

use waiting::Waiting;

/// Generating is mostly making and dropping small trees of tokens, and this allocator takes a quarter off the time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Generates a Rust client crate from an OpenAPI 3.0 or 3.1 description.
#[derive(Parser)]
#[command(name = "clientwright", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write a whole crate for a description
    Generate(Generate),
    /// Look for mistakes in a description, and write nothing
    Check(Check),
    /// Tell what a code of a message means
    Explain {
        /// The code, such as E0107
        code: String,
    },
}

#[derive(clap::Args)]
struct Generate {
    #[command(flatten)]
    reading: Reading,
    /// The folder of the crate; it is made if need be
    #[arg(long)]
    out: PathBuf,
    /// The name of the crate
    #[arg(long)]
    name: String,
    /// Overwrite files that were not generated
    #[arg(long)]
    force: bool,
    /// The folder of the runtime's sources; an installed program uses the published runtime otherwise
    #[arg(long)]
    runtime: Option<PathBuf>,
}

#[derive(clap::Args)]
struct Check {
    #[command(flatten)]
    reading: Reading,
    /// Make the cures that are certain in the files: misspelt keys and names, quotes, spaces after colons
    #[arg(long)]
    fix: bool,
}

/// How a description is read, and how its problems are told.
#[derive(clap::Args)]
struct Reading {
    /// The description: OpenAPI 3.0 or 3.1, YAML or JSON
    spec: PathBuf,
    /// Generate only these operations and their types: `tag:NAME`, `path:/PREFIX`, an operation's id, or `METHOD /path`;
    /// `*` stands for any text
    #[arg(long, value_name = "PATTERN")]
    only: Vec<String>,
    /// Leave out these operations, in the same form
    #[arg(long, value_name = "PATTERN")]
    except: Vec<String>,
    /// A TOML file with `only`, `except`, `[names]`, `[formats]`, `[types]` and `[dependencies]`
    #[arg(long)]
    config: Option<PathBuf>,
    /// Follow references to files below this folder only; without it, below the description's own folder
    #[arg(long, value_name = "DIR")]
    references_below: Option<PathBuf>,
    /// Take every finding for an error
    #[arg(long)]
    strict: bool,
    /// How messages are written: human, json, github or sarif
    #[arg(long, default_value = "human", value_parser = format)]
    message_format: Format,
    /// List every warning instead of a summary by kind
    #[arg(long)]
    all_warnings: bool,
    /// Tell how long each stage took
    #[arg(long)]
    timings: bool,
}

fn format(name: &str) -> Result<Format, String> {
    Format::named(name).ok_or_else(|| "it is human, json, github or sarif".to_owned())
}

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Generate(arguments) => generate(&arguments),
        Command::Check(arguments) => check(&arguments),
        Command::Explain { code } => explain(&code),
    }
}

/// The whole way of a generation, without anything written but cures.
fn check(arguments: &Check) -> ExitCode {
    let Some(options) = options(&arguments.reading, Package::standalone("description", None)) else {
        return ExitCode::FAILURE;
    };
    let mut generation = Generation::from_path(&arguments.reading.spec, &options);
    // Each cure may show what was behind the mistake.
    for _ in 0..MAX_ROUNDS {
        let mended = generation.diagnostics.mended(&generation.sources);
        if !arguments.fix || mended.is_empty() {
            break;
        }
        if let Err(error) = fix::write(&mended) {
            eprintln!("error: {error}");
            return ExitCode::FAILURE;
        }
        for file in &mended {
            println!("{}: {} mended", file.path, file.cures);
        }
        generation = Generation::from_path(&arguments.reading.spec, &options);
    }
    report(&arguments.reading, &generation);
    if generation.artefacts.is_none() {
        return ExitCode::FAILURE;
    }
    println!("{}: no error", arguments.reading.spec.display());
    ExitCode::SUCCESS
}

/// How often cures are made before giving up.
const MAX_ROUNDS: usize = 8;

/// What to generate, by the command line and the configuration; `None` when that can't be read, which was told.
fn options(reading: &Reading, package: Package) -> Option<Options> {
    let mut options = Options::new(package);
    if reading.strict {
        options.mode = Mode::Strict;
    }
    if let Some(folder) = reading.references_below.as_deref().filter(|folder| !folder.is_dir()) {
        eprintln!("error: `{}` of `--references-below` is no folder", folder.display());
        return None;
    }
    options.references_below.clone_from(&reading.references_below);
    match config(reading) {
        Ok(config) => {
            options.package.dependencies.extend(config.dependencies.clone());
            options.config = config;
            Some(options)
        }
        Err(error) => {
            eprintln!("error: {}", error.trim_end());
            None
        }
    }
}

fn generate(arguments: &Generate) -> ExitCode {
    if !Package::is_valid_name(&arguments.name) {
        eprintln!(
            "error: `{}` can't be the name of a crate: letters, digits, `-` and `_`, a letter first",
            arguments.name
        );
        return ExitCode::FAILURE;
    }
    let beside = if arguments.runtime.is_none() { beside() } else { None };
    let given = match arguments.runtime.as_deref().map(|path| runtime(path, &arguments.out)).transpose() {
        Ok(given) => given,
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::FAILURE;
        }
    };
    let package = Package::standalone(&arguments.name, given.as_deref().or(beside.as_deref()));
    let Some(options) = options(&arguments.reading, package) else { return ExitCode::FAILURE };
    let progress = Arc::new(Progress::default());
    let waiting = Waiting::on_terminal(&progress);
    let mut generation = Generation::lowered(&arguments.reading.spec, &options, &progress);
    // Printing takes what lowering made of it.
    generation.document = None;
    let begin = Instant::now();
    let written = write(arguments, &options.package, &mut generation, &progress);
    generation.stages.push(("emit", begin.elapsed()));
    drop(waiting);
    report(&arguments.reading, &generation);
    if arguments.reading.timings {
        for (stage, time) in &generation.stages {
            eprintln!("{stage:>8} {:8.1} ms", time.as_secs_f64() * 1e3);
        }
    }
    match written {
        Some(summary) => {
            println!("{}", told(&arguments.out, &summary));
            if let Some(path) = beside {
                println!("using the runtime at {}", path.display());
            }
            ExitCode::SUCCESS
        }
        None => ExitCode::FAILURE,
    }
}

/// The folder of the runtime, as the crate's manifest has it. On the command line a path begins at the working folder; one
/// that leads there from the crate stays as it is.
fn runtime(path: &Path, out: &Path) -> Result<PathBuf, String> {
    let has_one = |folder: &Path| folder.join("Cargo.toml").is_file();
    match std::path::absolute(path) {
        Ok(absolute) if has_one(&absolute) => Ok(absolute),
        _ if has_one(&normalize(&out.join(path))) => Ok(path.to_owned()),
        _ => Err(format!("`{}` is not the runtime's folder: there is no `Cargo.toml` in it", path.display())),
    }
}

fn config(arguments: &Reading) -> Result<Config, String> {
    let mut config = match &arguments.config {
        Some(path) => Config::from_path(path)?,
        None => Config::default(),
    };
    config.only.extend(arguments.only.iter().cloned());
    config.except.extend(arguments.except.iter().cloned());
    Ok(config)
}

/// Prints the files and brings the folder up to date; `None` when it can't be, which is reported.
fn write(arguments: &Generate, package: &Package, generation: &mut Generation, progress: &Progress) -> Option<Summary> {
    let diagnostics = &mut generation.diagnostics;
    let overwrite = if arguments.force { Overwrite::Everything } else { Overwrite::Generated };
    match printed(generation.api.as_ref()?, package, &arguments.out, overwrite, progress) {
        Ok(summary) => return Some(summary),
        Err(Stop::Emitter(fault)) => {
            diagnostics.error_without_place(codes::OUTPUT, fault);
        }
        Err(Stop::Folder(faults)) => {
            for fault in faults {
                let path = fault.path.display().to_string();
                let mut report = diagnostics.error_in_file(codes::OUTPUT, path, fault.message);
                if let Some(help) = fault.help {
                    report.help(help);
                }
            }
        }
    }
    None
}

/// What ends a generation while it writes.
enum Stop {
    Emitter(String),
    Folder(Vec<Fault>),
}

fn printed(
    api: &Api,
    package: &Package,
    out: &Path,
    overwrite: Overwrite,
    progress: &Progress,
) -> Result<Summary, Stop> {
    let one = |fault| Stop::Folder(vec![fault]);
    let spool = Spool::new(out, overwrite).map_err(one)?;
    emit::emit_each(api, package, progress, &|printed| {
        let artefact = printed.map_err(Stop::Emitter)?;
        spool.take(&artefact).map_err(one)
    })?;
    progress.begin(Stage::Replace, 0);
    spool.finish().map_err(Stop::Folder)
}

fn told(out: &Path, summary: &Summary) -> String {
    let Summary { written, removed, foreign, unchanged } = summary;
    if written + removed + foreign == 0 {
        return format!("{}: {unchanged} files, all up to date", out.display());
    }
    format!("{}: {written} files written, {removed} removed, {unchanged} unchanged", out.display())
}

fn report(reading: &Reading, generation: &Generation) {
    let diagnostics: &Diagnostics = &generation.diagnostics;
    let text = diagnostics.written(reading.message_format, &generation.sources, style(), reading.all_warnings);
    // Nobody is left to tell when the error stream is closed.
    let _ = std::io::stderr().write_all(text.as_bytes());
}

/// Colours only where a person reads.
fn style() -> RenderOptions {
    RenderOptions { colors: std::io::stderr().is_terminal(), ..RenderOptions::default() }
}

fn explain(code: &str) -> ExitCode {
    match codes::find(code).map(codes::Code::explain) {
        Some(text) => {
            println!("{text}");
            ExitCode::SUCCESS
        }
        None => {
            eprintln!("error: there is no code `{code}`; codes look like E0107");
            ExitCode::FAILURE
        }
    }
}

/// The runtime's sources beside those that this program was built from, when it runs from the folder that it was built
/// in. An installed program does not depend on a checkout: it writes the version of the published runtime.
fn beside() -> Option<PathBuf> {
    let program = std::env::current_exe().ok()?;
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime");
    // Cargo keeps what it compiled beside what it built, and copies only the program when it installs.
    let built_here = program.parent().is_some_and(|folder| folder.join("deps").is_dir());
    (built_here && path.is_dir()).then_some(path)
}
