//! The command line of the generator.

use std::io::{IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};

use clientwright::config::Config;
use clientwright::diagnostic::{Diagnostics, Mode, Style, codes};
use clientwright::output::{self, Package, Plan};
use clientwright::{Generation, Options};

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
    /// Generate only these operations: `tag:NAME`, `path:PATTERN` or an operation's id, `*` for any text
    #[arg(long, value_name = "PATTERN")]
    only: Vec<String>,
    /// Leave out these operations, in the same form
    #[arg(long, value_name = "PATTERN")]
    except: Vec<String>,
    /// A TOML file with `only`, `except`, `[names]`, `[formats]`, `[types]` and `[dependencies]`
    #[arg(long)]
    config: Option<PathBuf>,
    /// Take every finding for an error
    #[arg(long)]
    strict: bool,
    /// The folder of the runtime's sources, instead of the one that this program was built beside
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
    let runtime = arguments.runtime.clone().or_else(beside);
    let mut options = Options::new(Package::standalone(&arguments.name, runtime.as_deref()));
    if arguments.strict {
        options.mode = Mode::Strict;
    }
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
    let mut generation = Generation::from_path(&arguments.spec, &options);
    let mut written = None;
    if let Some(artefacts) = &generation.artefacts {
        match write(&arguments.out, artefacts) {
            Ok(plan) => written = Some(plan),
            Err((path, error)) => {
                generation.diagnostics.error_in_file(codes::OUTPUT, path.display().to_string(), error.to_string());
            }
        }
    }
    report(arguments, &generation);
    if arguments.timings {
        for (stage, time) in &generation.stages {
            eprintln!("{stage:>8} {:8.1} ms", time.as_secs_f64() * 1e3);
        }
    }
    match written {
        Some(plan) => {
            println!("{}", summary(&arguments.out, &plan));
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

fn write(out: &Path, artefacts: &[output::Artefact]) -> Result<Plan, (PathBuf, std::io::Error)> {
    let plan = Plan::of(out, artefacts)?;
    if !plan.is_empty() {
        output::apply(out, &plan)?;
    }
    Ok(plan)
}

fn summary(out: &Path, plan: &Plan) -> String {
    if plan.is_empty() {
        return format!("{}: {} files, all up to date", out.display(), plan.unchanged);
    }
    let orphans = plan.changes.iter().filter(|change| change.kind == output::ChangeKind::Orphan).count();
    let foreign = plan.changes.iter().filter(|change| change.kind == output::ChangeKind::Foreign).count();
    let written = plan.changes.len() - orphans - foreign;
    format!("{}: {written} files written, {orphans} removed, {} unchanged", out.display(), plan.unchanged)
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
fn style() -> Style {
    Style { colors: std::io::stderr().is_terminal(), ..Style::default() }
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

/// The runtime's sources beside those that this program was built from, if they are still there.
fn beside() -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime");
    path.is_dir().then_some(path)
}
