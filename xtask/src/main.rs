//! `cargo xtask`: the chores of this repository.

#![forbid(unsafe_code)]

use std::io::IsTerminal as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use clientwright::diagnostic::Style;
use xtask::codegen;
use xtask::corpus::{self, Options};

/// The chores of this repository.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Generate the client crate from the description
    Codegen {
        /// Change nothing; list every file that is not up to date and fail if there is one
        #[arg(long)]
        check: bool,
        /// Tell how long each stage took
        #[arg(long)]
        timings: bool,
    },
    /// Generate and check whole documents, and try their examples
    Corpus {
        /// Documents, or folders of them
        #[arg(required = true)]
        paths: Vec<PathBuf>,
        /// Leave out the examples, which take longer than all else
        #[arg(long)]
        no_examples: bool,
        /// Ask clippy instead of the compiler alone
        #[arg(long)]
        clippy: bool,
    },
}

fn main() -> ExitCode {
    let done = match Arguments::parse().chore {
        Chore::Codegen { check, timings } => generate(check, timings),
        Chore::Corpus { paths, no_examples, clippy } => {
            corpus::run(&paths, &Options { examples: !no_examples, clippy })
        }
    };
    match done {
        Ok(message) => {
            println!("{message}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprint!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn generate(check: bool, timings: bool) -> Result<String, String> {
    let style = Style { colors: std::io::stderr().is_terminal(), ..Style::default() };
    let outcome = codegen::compare(style)?;
    if timings {
        for (stage, time) in &outcome.stages {
            eprintln!("{stage:>8} {:8.1} ms", time.as_secs_f64() * 1e3);
        }
    }
    match check {
        true if outcome.changes.is_empty() => Ok(format!("{} files, all up to date", outcome.changes.unchanged)),
        true => Err(codegen::report(&outcome.changes)),
        false => codegen::write(&outcome).map_err(|message| format!("error: {message}\n")),
    }
}
