//! `cargo xtask api-diff`: what changed for users and servers since a revision, line by line of `api.txt`.

mod accepted;
pub mod base;
mod bounds;
mod call;
mod compare;
mod facts;
mod items;
mod json;
mod line;
mod names;
mod once;
mod renamed;
mod render;
pub mod rules;
mod security;
mod signature;
mod version;
mod words;

use std::fs;
use std::path::{Path, PathBuf};

use clientwright::diagnostic::RenderOptions;
use clientwright::emit::{API_TEXT_FORMAT, Features, api_lines};
use clientwright::{Generation, Options};

pub use compare::{Finding, compare, renames};
pub use line::{Line, fact, owner};
pub use render::Report;

use crate::realtimekit;

/// What to compare, and what to do about it.
#[derive(Clone, Debug, Default)]
pub struct Comparison {
    /// The revision; the last tag when absent.
    pub base: Option<String>,
    /// Two files to compare in place of a revision and the checkout.
    pub between: Option<(PathBuf, PathBuf)>,
    /// Print Markdown.
    pub markdown: bool,
    /// Fail when a breaking change was not accepted.
    pub deny_breaking: bool,
    /// Fail when something changed for users and the change log says nothing new.
    pub changelog: bool,
}

/// Compares; the error is what to print on failure.
pub fn run(comparison: &Comparison) -> Result<String, String> {
    if let Some((old, new)) = &comparison.between {
        let findings = compare(&lines_of_file(old)?, &lines_of_file(new)?);
        return finish(
            comparison,
            Report { title: title("two files", &findings), findings, accepted: Vec::new(), notes: Vec::new() },
            &[],
        );
    }
    let Some(revision) = comparison.base.clone().or_else(base::last_tag) else {
        return Ok("there is no tag to compare with; name a revision: `cargo xtask api-diff HEAD~1`".to_owned());
    };
    let commit = base::commit(&revision)?;
    let mut notes = Vec::new();
    let before = lines_of_commit(&commit, &mut notes)?;
    let after = lines_of_description(&realtimekit::spec(), &realtimekit::options())?;
    let findings = compare(&before, &after);
    let accepted = accepted::read(&realtimekit::root().join("spec/accepted.yaml"))?;
    let known = base::file(&commit, "spec/accepted.yaml").and_then(|text| accepted::of_text(&text).ok());
    notes.extend(accepted::stale(&accepted, &known.unwrap_or_default(), &findings));
    let mut report = Report { title: title(&revision, &findings), findings, accepted, notes };
    let manifest = fs::read_to_string(realtimekit::root().join("Cargo.toml")).unwrap_or_default();
    let version = base::file(&commit, "Cargo.toml").and_then(|text| version::of_manifest(&text));
    report.notes.push(version::step(version, version::of_manifest(&manifest), report.worst()));
    let mut failures = Vec::new();
    if report.worst().is_some_and(|class| class != rules::Class::Documentation) && !has_entry(&commit) {
        let message = "CHANGELOG.md says nothing new: write what changed for users";
        match comparison.changelog {
            true => failures.push(message.to_owned()),
            false => report.notes.push(message.to_owned()),
        }
    }
    finish(comparison, report, &failures)
}

fn title(base: &str, findings: &[Finding]) -> String {
    let changes = if findings.len() == 1 { "change" } else { "changes" };
    format!("{} {changes} for users since {base}", findings.len()).replace("since two files", "between two files")
}

fn finish(comparison: &Comparison, report: Report, failures: &[String]) -> Result<String, String> {
    let text = if comparison.markdown { report.markdown() } else { report.text() };
    let mut failures = failures.to_vec();
    if comparison.deny_breaking && report.denied() > 0 {
        failures.push(format!(
            "breaking and not accepted: {}; a reason for each goes into spec/accepted.yaml, by its fingerprint",
            report.denied()
        ));
    }
    if failures.is_empty() { Ok(text) } else { Err(format!("{text}\n\nerror: {}\n", failures.join("\nerror: "))) }
}

/// Whether the change log has lines that it had not.
fn has_entry(commit: &str) -> bool {
    let old = base::file(commit, "CHANGELOG.md").unwrap_or_default();
    let new = fs::read_to_string(realtimekit::root().join("CHANGELOG.md")).unwrap_or_default();
    let known: std::collections::HashSet<&str> = old.lines().collect();
    new.lines().any(|line| !line.trim().is_empty() && !line.starts_with('#') && !known.contains(line))
}

fn lines_of_file(path: &Path) -> Result<Vec<Line>, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}\n", path.display()))?;
    Ok(lines_of_text(&text))
}

/// The lines of a file like `api.txt`.
#[must_use]
pub fn lines_of_text(text: &str) -> Vec<Line> {
    text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(Line::of_file).collect()
}

/// The lines of a commit: its own `api.txt` where that has the form of today's, so that changes of the generator show;
/// else what its description gives today.
fn lines_of_commit(commit: &str, notes: &mut Vec<String>) -> Result<Vec<Line>, String> {
    let written = base::file(commit, "generated/api.txt");
    let written = written.filter(|text| text.lines().next() == Some(API_TEXT_FORMAT));
    let generated = lines_of_spec(commit);
    match (written, generated) {
        (Some(text), Ok(generated)) => {
            let known: std::collections::HashMap<&str, &Line> =
                generated.iter().map(|line| (line.text.as_str(), line)).collect();
            let lines = lines_of_text(&text).into_iter();
            Ok(lines.map(|line| known.get(line.text.as_str()).map_or(line.clone(), |known| (*known).clone())).collect())
        }
        (Some(text), Err(_)) => {
            notes.push(
                "the base's description can't be read today: places of what was removed are not known".to_owned(),
            );
            Ok(lines_of_text(&text))
        }
        (None, Ok(generated)) => {
            notes
                .push("the base's api.txt has another format: it was made anew from the base's description".to_owned());
            Ok(generated)
        }
        (None, Err(message)) => Err(message),
    }
}

/// What the description of a commit gives today.
fn lines_of_spec(commit: &str) -> Result<Vec<Line>, String> {
    let folder = realtimekit::root().join(format!("target/api-diff/{commit}"));
    base::copy(commit, "spec", &folder)?;
    let spec = folder.join("spec/realtimekit.yaml");
    // What is a mistake today was none when it was written.
    let lenient = Options::new(realtimekit::options().package);
    lines_below(&spec, &lenient, &folder, " in the base")
}

fn lines_of_description(spec: &Path, options: &Options) -> Result<Vec<Line>, String> {
    lines_below(spec, options, &realtimekit::root(), "")
}

/// The lines of a description, with places relative to a folder.
fn lines_below(spec: &Path, options: &Options, folder: &Path, mark: &str) -> Result<Vec<Line>, String> {
    let mut lines = lines_of_generation(&Generation::from_path(spec, options))?;
    for line in &mut lines {
        line.place = line.place.as_deref().map(|place| format!("{}{mark}", shortened(place, folder)));
    }
    Ok(lines)
}

/// A place relative to a folder.
fn shortened(place: &str, folder: &Path) -> String {
    let prefix = format!("{}/", folder.display());
    place.strip_prefix(&prefix).unwrap_or(place).to_owned()
}

/// The lines of what was generated, with their places and words.
pub fn lines_of_generation(generation: &Generation) -> Result<Vec<Line>, String> {
    let Some(api) = &generation.api else {
        return Err(generation.diagnostics.render(&generation.sources, RenderOptions::default()));
    };
    let lines = api_lines(api, &Features::of(api)).into_iter();
    Ok(lines.map(|line| Line::of_description(line, &generation.sources)).collect())
}
