//! `cargo xtask bench`: what replies cost, and what generating and checking whole documents costs, beside other ways in the
//! same run.

mod process;
mod table;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use indicatif::ProgressBar;

use crate::{corpus, realtimekit};
use process::Cost;

pub use process::report as report_cost;

/// The subcommand that runs a command and tells what it took.
pub const MEASURED: &str = "measured";

/// What to compare.
#[derive(Clone, Debug)]
pub struct Options {
    /// Other generators: a name, and a command with `{spec}`, `{out}` and `{name}`.
    pub others: Vec<(String, String)>,
    /// How often each document is generated; the least time counts.
    pub repeat: usize,
    /// Whether what comes out is checked by the compiler.
    pub check: bool,
    /// Further arguments of `cargo check`.
    pub features: Vec<String>,
}

/// A generator.
struct Generator {
    name: String,
    command: String,
}

/// What one generator made of one document.
#[derive(Debug, Default)]
struct Outcome {
    generate: Option<Cost>,
    lines: usize,
    check: Option<Cost>,
    /// What went wrong, if anything.
    failure: Option<String>,
}

/// A document, and what each generator made of it.
struct Row {
    name: String,
    bytes: u64,
    outcomes: Vec<Outcome>,
}

/// Reads `NAME=COMMAND`.
///
/// # Errors
/// What is missing.
pub fn generator(text: &str) -> Result<(String, String), String> {
    let (name, command) = text.split_once('=').ok_or("a name, `=`, and a command")?;
    let lacking = ["{spec}", "{out}"].into_iter().find(|place| !command.contains(place));
    match lacking {
        Some(place) => Err(format!("the command has no `{place}`")),
        None => Ok((name.to_owned(), command.to_owned())),
    }
}

/// Measures replies of this project's client; the table.
///
/// # Errors
/// When it can't be built.
pub fn replies() -> Result<String, String> {
    let mut cargo = Command::new("cargo");
    cargo.args(["bench", "--quiet", "--package", "cloudflare-realtimekit", "--bench", "replies"]);
    let output = cargo.current_dir(realtimekit::root()).stderr(std::process::Stdio::inherit()).output();
    let output = output.map_err(|error| format!("cargo: {error}\n"))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).trim_end().to_owned())
    } else {
        Err(String::new())
    }
}

/// Measures all documents below the paths, one after the other; the table.
///
/// # Errors
/// What can't be read or built.
pub fn run(paths: &[PathBuf], options: &Options) -> Result<String, String> {
    let documents = corpus::find(paths)?.documents;
    let root = realtimekit::root();
    let mut generators = vec![Generator { name: "clientwright".to_owned(), command: own(&root)? }];
    let others = options.others.iter().cloned();
    generators.extend(others.map(|(name, command)| Generator { name, command }));
    let folder = root.join("target/bench");
    let printed = folder.join("printed");
    let _ = fs::remove_dir_all(&printed);
    fs::create_dir_all(&printed).map_err(|error| format!("{}: {error}\n", printed.display()))?;
    let bar = ProgressBar::new((documents.len() * generators.len()) as u64);
    let mut rows = Vec::with_capacity(documents.len());
    for document in &documents {
        let name = document.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let bytes = fs::metadata(document).map_or(0, |metadata| metadata.len());
        let outcomes = generators.iter().map(|generator| {
            let outcome = measured(generator, document, &name, &folder, options);
            bar.inc(1);
            outcome
        });
        let outcomes = outcomes.collect();
        rows.push(Row { name, bytes, outcomes });
    }
    bar.finish_and_clear();
    let _ = fs::remove_dir_all(&printed);
    Ok(table::table(&generators, &rows))
}

/// The command of this repository's generator, which is built for it.
fn own(root: &Path) -> Result<String, String> {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    let status = cargo.args(["build", "--release", "--quiet", "--package", "clientwright"]).current_dir(root).status();
    match status {
        Ok(status) if status.success() => {}
        Ok(_) => return Err("the generator does not build\n".to_owned()),
        Err(error) => return Err(format!("cargo: {error}\n")),
    }
    let shown = |path: PathBuf| path.display().to_string();
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let (program, runtime) = (shown(target.join("release/clientwright")), shown(root.join("generator/runtime")));
    Ok(format!("{program} generate {{spec}} --out {{out}} --name {{name}} --runtime {runtime}"))
}

fn measured(generator: &Generator, document: &Path, name: &str, folder: &Path, options: &Options) -> Outcome {
    let mut outcome = Outcome::default();
    outcome.failure = measure(generator, document, name, folder, options, &mut outcome).err();
    outcome
}

fn measure(
    generator: &Generator,
    document: &Path,
    name: &str,
    folder: &Path,
    options: &Options,
    outcome: &mut Outcome,
) -> Result<(), String> {
    let letters = |text: &str| text.to_ascii_lowercase().replace(|one: char| !one.is_ascii_alphanumeric(), "-");
    let krate = format!("{}-{}", letters(&generator.name), letters(name));
    let mut out = PathBuf::new();
    for round in 0..options.repeat.max(1) {
        // All files are written each time, into a new folder: ext4 is slow to create files where others were just deleted.
        out = folder.join(format!("printed/{krate}-{round}"));
        let words = generator.command.split_whitespace().map(|word| {
            let word = word.replace("{spec}", &document.display().to_string());
            word.replace("{out}", &out.display().to_string()).replace("{name}", &krate)
        });
        let cost = process::run(&words.collect::<Vec<_>>(), folder, &[])?;
        outcome.generate = Some(outcome.generate.take().map_or(cost, |best| best.least(cost)));
    }
    outcome.lines = lines(&out.join("src"));
    if options.check {
        outcome.check = Some(check(&out, folder, options)?);
    }
    Ok(())
}

/// `cargo check` of a crate alone, with what it depends on compiled before.
fn check(out: &Path, folder: &Path, options: &Options) -> Result<Cost, String> {
    let manifest = out.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).map_err(|error| format!("{}: {error}", manifest.display()))?;
    if !text.contains("[workspace]") {
        fs::write(&manifest, format!("{text}\n[workspace]\n"))
            .map_err(|error| format!("{}: {error}", manifest.display()))?;
    }
    let target = folder.join("target");
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let mut words: Vec<String> = [cargo.as_str(), "check", "--quiet"].map(str::to_owned).into();
    words.extend(options.features.iter().cloned());
    let settings = [("CARGO_TARGET_DIR", target.display().to_string()), ("CARGO_INCREMENTAL", "0".to_owned())];
    process::run(&words, out, &settings)?;
    // A crate that cargo has seen is not compiled again.
    let library = out.join("src/lib.rs");
    let touched = fs::File::options().append(true).open(&library);
    touched
        .and_then(|file| file.set_modified(SystemTime::now()))
        .map_err(|error| format!("{}: {error}", library.display()))?;
    process::run(&words, out, &settings)
}

/// Lines of Rust below a folder.
fn lines(folder: &Path) -> usize {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let count = entries.map(|path| match path.is_dir() {
        true => lines(&path),
        false if path.extension().is_some_and(|extension| extension == "rs") => {
            fs::read_to_string(&path).map_or(0, |text| text.lines().count())
        }
        false => 0,
    });
    count.sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_generator_is_a_name_and_a_command() {
        let named = generator("other=other make {spec} {out}").expect("it is one");
        assert_eq!(named, ("other".to_owned(), "other make {spec} {out}".to_owned()));
        for wrong in ["other", "other=other {spec}", "other=other {out}"] {
            assert!(generator(wrong).is_err(), "{wrong}");
        }
    }
}
