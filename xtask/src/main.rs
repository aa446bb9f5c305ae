//! `cargo xtask`: the chores of this repository.

#![forbid(unsafe_code)]

use std::io::IsTerminal as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use clientwright::diagnostic::{Format, RenderOptions};
use xtask::api_diff::{self, Comparison};
use xtask::corpus::{self, Options};
use xtask::replies::{self, Address, Given, Target};
use xtask::{audit, bench, codegen, corpus_diff, fuzz, multiply, prism, realtimekit};

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
        /// Make the cures that are certain in spec/ first
        #[arg(long, conflicts_with = "check")]
        fix: bool,
        /// How mistakes are written: human, json, github or sarif
        #[arg(long, default_value = "human", value_parser = ["human", "json", "github", "sarif"])]
        message_format: String,
        /// Tell how long each stage took
        #[arg(long)]
        timings: bool,
    },
    /// Tell what changed for users and servers since a revision, and what each change means
    ApiDiff {
        /// The revision to compare with; the last tag when absent
        base: Option<String>,
        /// Compare two files like generated/api.txt instead
        #[arg(long, num_args = 2, value_names = ["OLD", "NEW"], conflicts_with = "base")]
        between: Option<Vec<PathBuf>>,
        /// Print Markdown, for a pull request
        #[arg(long)]
        markdown: bool,
        /// Fail when there is a breaking change that spec/accepted.yaml does not name
        #[arg(long, value_name = "CLASS", value_parser = ["breaking"])]
        deny: Option<String>,
        /// Fail when something changed for users and CHANGELOG.md says nothing new
        #[arg(long)]
        changelog: bool,
        /// Tell what a rule means, or list all
        #[arg(long, value_name = "CODE", num_args = 0..=1)]
        explain: Option<Option<String>>,
    },
    /// Hold the description against pages of the documentation, or against another OpenAPI document
    Audit {
        /// Pages as text, in the forms for HTTP, for Go and for Python
        #[arg(required_unless_present = "against")]
        pages: Vec<PathBuf>,
        /// Another document instead
        #[arg(long, value_name = "OPENAPI", conflicts_with = "pages")]
        against: Option<PathBuf>,
        /// What the paths begin with that are compared
        #[arg(long, default_value = "", requires = "against")]
        prefix: String,
    },
    /// Tell what replies cost beside serde and reqwest by hand, or what generating and checking whole documents costs
    /// beside other generators, in the same run
    Bench {
        /// Documents, or folders of them; without any, what replies of this project's client cost
        paths: Vec<PathBuf>,
        /// Another generator: a name, and its command with `{spec}`, `{out}` and, if it takes one, `{name}`
        #[arg(long = "other", value_name = "NAME=COMMAND", value_parser = bench::generator)]
        others: Vec<(String, String)>,
        /// How often each document is generated; the least time counts
        #[arg(long, default_value_t = 3)]
        repeat: usize,
        /// Generate only
        #[arg(long)]
        no_check: bool,
        /// A further argument of `cargo check`, such as `--all-features`
        #[arg(long = "cargo", value_name = "ARGUMENT", allow_hyphen_values = true)]
        cargo: Vec<String>,
    },
    /// Run a command and write what it took
    #[command(name = bench::MEASURED, hide = true)]
    Measured {
        /// The file to write
        #[arg(long)]
        into: PathBuf,
        /// The command
        #[arg(last = true, required = true)]
        words: Vec<String>,
    },
    /// Generate and check whole documents, and try their examples
    Corpus {
        /// Documents, or folders of them
        #[arg(required = true)]
        paths: Vec<PathBuf>,
        /// Leave out the examples, which take longer than all else
        #[arg(long)]
        no_examples: bool,
        /// Make so many values for each type, at random, and send them through it like the examples
        #[arg(long, value_name = "COUNT", default_value_t = 0, conflicts_with = "no_examples")]
        values: usize,
        /// Make so many calls of each operation, with arguments at random, and compare what they would send with what OpenAPI says
        #[arg(long, value_name = "COUNT", default_value_t = 0)]
        calls: usize,
        /// Ask clippy instead of the compiler alone
        #[arg(long)]
        clippy: bool,
    },
    /// Tell what the generator makes of whole documents now and at a revision: a table for a pull request
    CorpusDiff {
        /// The revision
        base: String,
        /// Documents, or folders of them
        #[arg(required = true)]
        paths: Vec<PathBuf>,
    },
    /// Hold replies of the live service against the description; fail if it does not cover them
    Replies {
        /// Files: a body, what `curl -i` printed, or one like those in tests/data/replies
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// What they are replies to, such as `recordings.list`
        #[arg(long, conflicts_with_all = ["url", "webhook"])]
        operation: Option<String>,
        /// The URL that was called instead, with the method before it unless it is GET: 'POST https://…'
        #[arg(long, conflicts_with = "webhook")]
        url: Option<String>,
        /// The webhook of which they are deliveries, such as `meeting.ended`
        #[arg(long)]
        webhook: Option<String>,
        /// The status of bodies that come alone; the first described 2xx when absent
        #[arg(long, value_parser = clap::value_parser!(u16).range(100..600))]
        status: Option<u16>,
    },
    /// Try random input; fail if something panics, hangs, or does not end as it should
    Fuzz(fuzz::Options),
    /// Write a document several times into one, to see how the cost of generating grows
    Multiply {
        /// The document
        document: PathBuf,
        /// How often
        count: usize,
        /// The file to write, as JSON
        #[arg(long)]
        out: PathBuf,
    },
    /// Call every operation of the client on a mock server made from the description (needs Node.js and npm)
    Prism {
        /// How often each call is answered with made-up replies
        #[arg(long, default_value_t = 20)]
        repeat: u32,
    },
}

fn main() -> ExitCode {
    let done = match Arguments::parse().chore {
        Chore::Codegen { check, fix, message_format, timings } => generate(check, fix, &message_format, timings),
        Chore::ApiDiff { explain: Some(code), .. } => api_diff::rules::explain(code.as_deref()),
        Chore::ApiDiff { base, between, markdown, deny, changelog, explain: None } => {
            let between = between.and_then(|files| <[PathBuf; 2]>::try_from(files).ok()).map(|[old, new]| (old, new));
            let deny_breaking = deny.is_some();
            api_diff::run(&Comparison { base, between, markdown, deny_breaking, changelog })
        }
        Chore::Audit { pages, against, prefix } => audit::run(&pages, against.as_deref(), &prefix),
        Chore::Bench { paths, .. } if paths.is_empty() => bench::replies(),
        Chore::Bench { paths, others, repeat, no_check, cargo } => {
            bench::run(&paths, &bench::Options { others, repeat, check: !no_check, features: cargo })
        }
        Chore::Measured { into, words } => bench::report_cost(&words, &into),
        Chore::Corpus { paths, no_examples, values, calls, clippy } => {
            corpus::run(&paths, &Options { examples: !no_examples, values, calls, clippy })
        }
        Chore::CorpusDiff { base, paths } => corpus_diff::run(&base, &paths),
        Chore::Replies { files, operation, url, webhook, status } => {
            let url = url.map(|url| Target::Url(Address::parse(&url)));
            let target = operation.map(Target::Operation).or(url).or(webhook.map(Target::Webhook));
            replies::run(&files, &Given { target, status }, render_options())
        }
        Chore::Fuzz(options) => fuzz::run(&options),
        Chore::Multiply { document, count, out } => multiply::run(&document, count, &out),
        Chore::Prism { repeat } => prism::run(repeat),
    };
    match done {
        Ok(message) => {
            if !message.is_empty() {
                println!("{message}");
            }
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprint!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn render_options() -> RenderOptions {
    RenderOptions { colors: std::io::stderr().is_terminal(), ..RenderOptions::default() }
}

fn generate(check: bool, fix: bool, message_format: &str, timings: bool) -> Result<String, String> {
    if fix {
        eprint!("{}", codegen::fix()?);
    }
    codegen::editor_schema(check)?;
    let format = Format::named(message_format).unwrap_or_default();
    let outcome = codegen::compare_as(&realtimekit::spec(), &realtimekit::generated(), format, render_options())?;
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
