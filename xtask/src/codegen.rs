//! `cargo xtask codegen`: the generated crate from the description, or a check that it is up to date.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::time::Duration;

use clientwright::diagnostic::{Format, RenderOptions, fix};
use clientwright::output::{self, Artefact, Change, ChangeKind, Changes, Fault, Overwrite};
use clientwright::{Generation, emit};
use similar::TextDiff;

use crate::realtimekit;

/// The command that mends what `--check` finds.
pub const CURE: &str = "cargo xtask codegen";

/// Lines of difference shown for one file.
const DIFF_LINES: usize = 16;

/// Where the table of operations stands in the README.
const TABLE: (&str, &str) = ("<!-- operations: written by codegen -->", "<!-- end of operations -->");

/// The generated crate, compared with what is there.
pub struct Outcome {
    /// What differs.
    pub changes: Changes,
    /// What should be there.
    artefacts: Vec<Artefact>,
    /// How long each stage of the generator took.
    pub stages: Vec<(&'static str, Duration)>,
}

/// Generates in memory and compares. The error is what to print.
pub fn compare(style: RenderOptions) -> Result<Outcome, String> {
    compare_with(&realtimekit::spec(), &realtimekit::generated(), style)
}

/// Makes the cures that are certain in the description; tells what was mended.
pub fn fix() -> Result<String, String> {
    let generation = Generation::from_path(&realtimekit::spec(), &realtimekit::options());
    let mended = generation.diagnostics.mended(&generation.sources);
    fix::write(&mended).map_err(|error| format!("error: {error}\n"))?;
    Ok(mended.iter().map(|file| format!("{}: {} mended\n", file.path, file.cures)).collect())
}

/// As [`compare`], for a description and a folder elsewhere.
pub fn compare_with(spec: &Path, folder: &Path, style: RenderOptions) -> Result<Outcome, String> {
    compare_as(spec, folder, Format::Human, style)
}

/// As [`compare_with`], with mistakes written in a form.
pub fn compare_as(spec: &Path, folder: &Path, format: Format, style: RenderOptions) -> Result<Outcome, String> {
    let generation = Generation::from_path(spec, &realtimekit::options());
    let (Some(mut artefacts), Some(api)) = (generation.artefacts, &generation.api) else {
        let count = generation.diagnostics.iter().count();
        let mut text = generation.diagnostics.written(format, &generation.sources, style, true);
        if format != Format::Human {
            return Err(text);
        }
        let problems = if count == 1 { "problem" } else { "problems" };
        let _ = writeln!(text, "{count} {problems} in the description; nothing was written");
        return Err(text);
    };
    artefacts.push(readme(folder, &emit::operations_table(api))?);
    artefacts.sort_by(|one, other| one.path.cmp(&other.path));
    let changes = Changes::of(folder, &artefacts).map_err(|fault| fault.to_string())?;
    Ok(Outcome { changes, artefacts, stages: generation.stages })
}

/// Brings the crate up to date; tells what was done.
pub fn write(outcome: &Outcome) -> Result<String, String> {
    let listed = |faults: Vec<Fault>| faults.iter().map(Fault::to_string).collect::<Vec<_>>().join("\n");
    let changes =
        output::update(&realtimekit::generated(), &outcome.artefacts, Overwrite::Generated).map_err(listed)?;
    if changes.is_empty() {
        return Ok(format!("{} files, all up to date", changes.unchanged));
    }
    let mut text = String::new();
    for change in &changes.files {
        let _ = writeln!(text, "{:>8} generated/{}", done(&change.kind), change.path);
    }
    let _ = write!(text, "{} files changed, {} unchanged", changes.files.len(), changes.unchanged);
    Ok(text)
}

/// Where the JSON Schema for editors lies.
const SCHEMA: &str = "spec/description.schema.json";

/// Brings the JSON Schema for editors up to date, or tells that it is not.
pub fn editor_schema(check: bool) -> Result<(), String> {
    let text = format!("{:#}\n", clientwright::openapi::editor_schema());
    let path = realtimekit::root().join(SCHEMA);
    if fs::read_to_string(&path).is_ok_and(|found| found == text) {
        return Ok(());
    }
    match check {
        true => Err(format!("stale: {SCHEMA}; run `{CURE}`\n")),
        false => fs::write(&path, text).map_err(|error| format!("error: {SCHEMA}: {error}\n")),
    }
}

fn done(kind: &ChangeKind) -> &'static str {
    match kind {
        ChangeKind::Missing { .. } => "added",
        ChangeKind::Stale { .. } => "changed",
        ChangeKind::Orphan => "removed",
        ChangeKind::Foreign => "kept",
    }
}

/// Every file that is not as it should be, each with a short difference, and the cure.
pub fn report(changes: &Changes) -> String {
    let mut text = String::new();
    for change in &changes.files {
        describe(&mut text, change);
    }
    let _ = writeln!(text, "{} files of generated/ are out of date; run `{CURE}`", changes.files.len());
    if changes.files.iter().any(|change| change.kind == ChangeKind::Foreign) {
        let _ = writeln!(text, "files that were not generated are never deleted: move or delete them by hand");
    }
    text
}

fn describe(text: &mut String, change: &Change) {
    let path = &change.path;
    let _ = match &change.kind {
        ChangeKind::Missing { .. } => writeln!(text, "missing: generated/{path}"),
        ChangeKind::Orphan => writeln!(text, "orphan: generated/{path} is no longer generated"),
        ChangeKind::Foreign => writeln!(text, "orphan: generated/{path} was not generated"),
        ChangeKind::Stale { found, expected, .. } => {
            let _ = writeln!(text, "stale: generated/{path}");
            let diff = TextDiff::from_lines(found.as_str(), expected.as_str());
            let unified = diff.unified_diff().context_radius(1).to_string();
            for line in unified.lines().take(DIFF_LINES) {
                let _ = writeln!(text, "    {line}");
            }
            match unified.lines().count().saturating_sub(DIFF_LINES) {
                0 => Ok(()),
                more => writeln!(text, "    … {more} more lines"),
            }
        }
    };
}

/// The README with its table of operations.
fn readme(folder: &Path, table: &str) -> Result<Artefact, String> {
    let path = folder.join("README.md");
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let (begin, end) = TABLE;
    let spliced = text.split_once(begin).and_then(|(head, rest)| {
        let (_, tail) = rest.split_once(end)?;
        Some(format!("{head}{begin}\n{table}{end}{tail}"))
    });
    let spliced = spliced.ok_or_else(|| format!("{}: the lines `{begin}` and `{end}` are missing", path.display()))?;
    Ok(Artefact::text("README.md", spliced))
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use crate::realtimekit;

    fn file(name: &str) -> Value {
        let path = realtimekit::root().join("spec").join(name);
        let text = std::fs::read_to_string(path).expect("the file can be read");
        serde_yaml::from_str(&text).expect("the file is YAML")
    }

    #[test]
    fn editors_see_the_description_as_the_reader_does() {
        let schema = clientwright::openapi::editor_schema();
        let validator = jsonschema::validator_for(&schema).expect("the schema is one");
        for name in ["realtimekit.yaml", "common.yaml", "sessions.yaml", "presets.yaml", "events.yaml", "meetings.yaml"]
        {
            let errors: Vec<String> = validator.iter_errors(&file(name)).map(|error| error.to_string()).collect();
            assert!(errors.is_empty(), "{name}: {errors:#?}");
        }
        for (name, place, wrong) in [
            ("realtimekit.yaml", "/info", "titel"),
            ("realtimekit.yaml", "/x-scopes/0", "parametre"),
            ("sessions.yaml", "/paths/session/get", "operationID"),
            ("sessions.yaml", "/components/schemas/Session", "requird"),
            ("common.yaml", "/components/responses/Error", "contents"),
        ] {
            let mut mistaken = file(name);
            let object = mistaken.pointer_mut(place).and_then(Value::as_object_mut).expect("the place is there");
            object.insert(wrong.to_owned(), Value::from("x"));
            assert!(!validator.is_valid(&mistaken), "{wrong}");
        }
    }
}
