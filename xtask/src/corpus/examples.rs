//! The examples of a document: decoded by the generated types, encoded again, compared.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use clientwright::Generation;
use clientwright::check::example::validate;
use clientwright::emit::{Features, type_path};
use clientwright::openapi::SchemaId;
use clientwright::output::Package;
use clientwright::source::{Location, Node, Sources};
use serde_json::Value;

use super::document::{Place, prepared};

/// How the examples fared.
#[derive(Debug, Default)]
pub struct Tally {
    /// All examples of bodies, replies and schemas.
    pub total: usize,
    /// Those that fit their schema.
    pub valid: usize,
    /// Those that a type took.
    pub decoded: usize,
    /// Those that came out again as they went in.
    pub equal: usize,
    /// Valid ones that did not: pointer and what happened.
    pub lost: Vec<String>,
    /// Invalid ones: pointer and reason.
    pub invalid: Vec<String>,
    /// Invalid ones that no type took, also not in a part.
    pub unread: usize,
}

/// The program that tries the examples; `TYPES` and `RUN` are filled in.
const PROGRAM: &str = include_str!("roundtrip.rs.txt");

/// Builds and runs a program over the examples of a document.
pub fn try_out(generation: &Generation, package: &Package, out: &Path, place: &Place) -> Result<Tally, String> {
    let (Some(api), Some(document)) = (&generation.api, &generation.document) else { return Ok(Tally::default()) };
    let schemas: HashMap<Location, SchemaId> =
        document
            .examples
            .iter()
            .map(|(schema, at)| (*at, *schema))
            .chain(document.components.iter().flat_map(|component| {
                document.schema(component.schema).examples.iter().map(|at| (*at, component.schema))
            }))
            .collect();
    // Schemas that nothing uses have no type to try.
    let features = Features::of(api);
    let mut tally = Tally::default();
    let mut values = Vec::new();
    let mut pointers = Vec::new();
    let mut arms = String::new();
    for example in api.examples.iter().filter(|example| features.covers(api, &example.ty)) {
        tally.total += 1;
        let value = generation.sources.value(referred(&generation.sources, example.at));
        let pointer = generation.sources.pointer(example.at);
        let judged = |value: &Value| schemas.get(&example.at).map(|schema| validate(document, *schema, value));
        let value = meant(value, |value| matches!(judged(value), Some(Err(_))));
        match judged(&value) {
            Some(Err(mismatch)) => {
                tally.invalid.push(format!("{pointer}: at `{}`: {}", mismatch.path, mismatch.message));
                pointers.push((pointer, false));
            }
            _ => {
                tally.valid += 1;
                pointers.push((pointer, true));
            }
        }
        let _ = writeln!(arms, "        {} => round::<{}>(value),", values.len(), type_path(api, package, &example.ty));
        values.push(value);
    }
    if !values.is_empty() {
        let report = run(&arms, &values, out, place)?;
        count(&report, &pointers, &mut tally);
    }
    let mut text = String::new();
    for (title, lines) in [("valid but not equal", &tally.lost), ("not valid for their schema", &tally.invalid)] {
        let _ = writeln!(text, "{} examples {title}", lines.len());
        lines.iter().for_each(|line| {
            let _ = writeln!(text, "  {line}");
        });
    }
    let listing = out.join("examples.txt");
    fs::write(&listing, text).map_err(|error| format!("{}: {error}\n", listing.display()))?;
    Ok(tally)
}

/// What an example is meant to be: many write JSON as a text, which no object is.
fn meant(value: Value, is_wrong: impl Fn(&Value) -> bool) -> Value {
    let read = value.as_str().filter(|_| is_wrong(&value)).and_then(|text| serde_json::from_str::<Value>(text).ok());
    read.filter(|read| read.is_object() || read.is_array()).unwrap_or(value)
}

/// Where an example is: behind `value: {$ref: …}`, as many write it, there is another file or place.
fn referred(sources: &Sources, at: Location) -> Location {
    let node = sources.node(at);
    match node.get("$ref").and_then(Node::as_str) {
        Some(reference) if node.entries().count() == 1 => sources.resolve(at, reference).unwrap_or(at),
        _ => at,
    }
}

fn run(arms: &str, values: &[Value], out: &Path, place: &Place) -> Result<String, String> {
    let failed = |path: &Path, error: std::io::Error| format!("{}: {error}\n", path.display());
    let program = out.join("examples/roundtrip.rs");
    let data = out.join("examples.json");
    fs::create_dir_all(out.join("examples")).map_err(|error| failed(&program, error))?;
    fs::write(&program, PROGRAM.replace("        // ARMS\n", arms)).map_err(|error| failed(&program, error))?;
    let text = Value::from(values.to_vec()).to_string();
    fs::write(&data, text).map_err(|error| failed(&data, error))?;
    let output = prepared(out, place)
        .args(["run", "--quiet", "--example", "roundtrip", "--config", "profile.dev.debug=false", "--"])
        .arg(&data)
        .output()
        .map_err(|error| format!("cargo: {error}\n"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// One line for each example: `equal`, `differs …`, `leaves out …` or `fails …`.
fn count(report: &str, pointers: &[(String, bool)], tally: &mut Tally) {
    for (line, (pointer, valid)) in report.lines().zip(pointers) {
        let word = line.split_once(' ').map_or(line, |(word, _)| word);
        if !valid {
            tally.unread += usize::from(!matches!(word, "equal" | "differs" | "leaves"));
            continue;
        }
        match word {
            "equal" => {
                tally.decoded += 1;
                tally.equal += 1;
            }
            "differs" => {
                tally.decoded += 1;
                tally.lost.push(format!("{pointer}: {line}"));
            }
            _ => tally.lost.push(format!("{pointer}: {line}")),
        }
    }
}
