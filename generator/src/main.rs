//! The command line of the generator.

mod waiting;

use std::io::{IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

use clap::{Parser, Subcommand, ValueEnum};

use clientwright::config::Config;
use clientwright::diagnostic::{Diagnostics, Mode, RenderOptions, codes};
use clientwright::emit;
use clientwright::output::{self, Changes, Overwrite, Package};
use clientwright::progress::{Progress, Stage};
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
    /// Tell what a code of a message means
    Explain {
        /// The code, such as E0107
        code: String,
    },
}

#[derive(clap::Args)]
struct Generate {
    /// The description: OpenAPI 3.0 or 3.1, YAML or JSON
    spec: PathBuf,
    /// The folder of the crate; it is made if need be
    #[arg(long)]
    out: PathBuf,
    /// The name of the crate
    #[arg(long)]
    name: String,
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
    /// Overwrite files that were not generated
    #[arg(long)]
    force: bool,
    /// Follow references to files below this folder only; without it, below the description's own folder
    #[arg(long, value_name = "DIR")]
    references_below: Option<PathBuf>,
    /// Take every finding for an error
    #[arg(long)]
    strict: bool,
    /// The folder of the runtime's sources; an installed program uses the published runtime otherwise
    #[arg(long)]
    runtime: Option<PathBuf>,
    /// How messages are written
    #[arg(long, value_enum, default_value_t = Format::Human)]
    message_format: Format,
    /// List every warning instead of a summary by kind
    #[arg(long)]
    all_warnings: bool,
    /// Tell how long each stage took
    #[arg(long)]
    timings: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Human,
    Json,
}

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Generate(arguments) => generate(&arguments),
        Command::Explain { code } => explain(&code),
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
    let runtime = arguments.runtime.as_ref().or(beside.as_ref());
    let mut options = Options::new(Package::standalone(&arguments.name, runtime.map(PathBuf::as_path)));
    if arguments.strict {
        options.mode = Mode::Strict;
    }
    options.references_below.clone_from(&arguments.references_below);
    match config(arguments) {
        Ok(config) => {
            options.package.dependencies.extend(config.dependencies.clone());
            options.config = config;
        }
        Err(error) => {
            eprintln!("error: {}", error.trim_end());
            return ExitCode::FAILURE;
        }
    }
    let progress = Arc::new(Progress::default());
    let waiting = Waiting::on_terminal(&progress);
    let mut generation = Generation::lowered(&arguments.spec, &options, &progress);
    // Printing takes what lowering made of it.
    generation.document = None;
    let begin = Instant::now();
    let written = write(arguments, &options.package, &mut generation, &progress);
    generation.stages.push(("emit", begin.elapsed()));
    drop(waiting);
    report(arguments, &generation);
    if arguments.timings {
        for (stage, time) in &generation.stages {
            eprintln!("{stage:>8} {:8.1} ms", time.as_secs_f64() * 1e3);
        }
    }
    match written {
        Some(changes) => {
            println!("{}", summary(&arguments.out, &changes));
            if let Some(path) = beside {
                println!("using the runtime at {}", path.display());
            }
            ExitCode::SUCCESS
        }
        None => ExitCode::FAILURE,
    }
}

fn config(arguments: &Generate) -> Result<Config, String> {
    let mut config = match &arguments.config {
        Some(path) => Config::from_path(path)?,
        None => Config::default(),
    };
    config.only.extend(arguments.only.iter().cloned());
    config.except.extend(arguments.except.iter().cloned());
    Ok(config)
}

/// Prints the files and brings the folder up to date; `None` when it can't be, which is reported.
fn write(arguments: &Generate, package: &Package, generation: &mut Generation, progress: &Progress) -> Option<Changes> {
    let diagnostics = &mut generation.diagnostics;
    let artefacts = match emit::emit_noting(generation.api.as_ref()?, package, progress) {
        Ok(artefacts) => artefacts,
        Err(fault) => {
            diagnostics.error_without_place(codes::OUTPUT, fault);
            return None;
        }
    };
    progress.begin(Stage::Replace, 0);
    let overwrite = if arguments.force { Overwrite::Everything } else { Overwrite::Generated };
    match output::update(&arguments.out, &artefacts, overwrite) {
        Ok(changes) => Some(changes),
        Err(faults) => {
            for fault in faults {
                let path = fault.path.display().to_string();
                let mut report = diagnostics.error_in_file(codes::OUTPUT, path, fault.message);
                if let Some(help) = fault.help {
                    report.help(help);
                }
            }
            None
        }
    }
}

fn summary(out: &Path, changes: &Changes) -> String {
    if changes.is_empty() {
        return format!("{}: {} files, all up to date", out.display(), changes.unchanged);
    }
    let orphans = changes.files.iter().filter(|change| change.kind == output::ChangeKind::Orphan).count();
    let foreign = changes.files.iter().filter(|change| change.kind == output::ChangeKind::Foreign).count();
    let written = changes.files.len() - orphans - foreign;
    format!("{}: {written} files written, {orphans} removed, {} unchanged", out.display(), changes.unchanged)
}

fn report(arguments: &Generate, generation: &Generation) {
    let diagnostics: &Diagnostics = &generation.diagnostics;
    let text = match arguments.message_format {
        Format::Json => diagnostics.render_json(&generation.sources),
        Format::Human if arguments.all_warnings || diagnostics.has_errors() => {
            diagnostics.render(&generation.sources, style())
        }
        Format::Human => diagnostics.summary(&generation.sources),
    };
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
