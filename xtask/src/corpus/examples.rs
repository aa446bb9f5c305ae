//! The examples of a document: decoded by the generated types, encoded again, compared.

use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use clientwright::Generation;
use clientwright::check::example::validate;
use clientwright::emit::{Features, type_path};
use clientwright::ir::{Api, Example, Shape, Type, TypeId};
use clientwright::openapi::{Document, SchemaId};
use clientwright::output::Package;
use clientwright::source::{Location, Node, Sources};
use serde_json::Value;

use super::document::{Place, ran};
use super::values;

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
    /// Of these, those in which something fits no variant of a union and is kept as it is: the tag may be one that nothing
    /// describes.
    pub unmatched: Vec<String>,
    /// Valid ones that did not: pointer and what happened.
    pub lost: Vec<String>,
    /// Invalid ones: pointer and reason.
    pub invalid: Vec<String>,
    /// Invalid ones that no type took, also not in a part.
    pub unread: usize,
}

/// The program that tries the values; `ARMS` is filled in.
const PROGRAM: &str = include_str!("roundtrip.rs.txt");

/// A value that is sent through a type.
struct Trial {
    /// What it is called in the report.
    name: String,
    /// Whether it fits its schema; else why not.
    verdict: Result<(), String>,
    ty: String,
    value: Value,
}

/// A document whose types are tried.
struct Subject<'g> {
    api: &'g Api,
    document: &'g Document,
    sources: &'g Sources,
    package: &'g Package,
    /// Schemas that nothing uses have no type to try.
    features: Features,
}

/// Builds and runs a program over the examples of a document, and over as many values made for each of its types.
pub fn try_out(
    generation: &Generation,
    package: &Package,
    out: &Path,
    place: &Place,
    made: usize,
) -> Result<(Tally, Tally), String> {
    let (Some(api), Some(document)) = (&generation.api, &generation.document) else { return Ok(Default::default()) };
    let subject = Subject { api, document, sources: &generation.sources, package, features: Features::of(api) };
    let mut trials = subject.examples();
    let examples = trials.len();
    if made > 0 {
        subject.values(made, &mut trials);
    }
    let report = if trials.is_empty() { String::new() } else { run(&trials, out, place)? };
    let (first, second) = trials.split_at(examples);
    let mut lines = report.lines();
    let tallies = (tally(first, &mut lines), tally(second, &mut lines));
    let listing = out.join("examples.txt");
    let text = listed(&tallies.0, &tallies.1);
    fs::write(&listing, text).map_err(|error| format!("{}: {error}\n", listing.display()))?;
    Ok(tallies)
}

impl Subject<'_> {
    fn path(&self, ty: &Type) -> String {
        type_path(self.api, self.package, ty)
    }

    /// The examples that the description has.
    fn examples(&self) -> Vec<Trial> {
        let schemas = schemas(self.document);
        let examples = self.api.examples.iter().filter(|example| self.features.covers(self.api, &example.ty));
        let trial = |example: &Example| {
            let schema = schemas.get(&example.at);
            let judged = |value: &Value| schema.map_or(Ok(()), |schema| validate(self.document, *schema, value));
            let value = self.sources.value(referred(self.sources, example.at));
            let value = meant(value, |value| judged(value).is_err());
            let verdict = judged(&value).map_err(|mismatch| format!("at `{}`: {}", mismatch.path, mismatch.message));
            Trial { name: self.sources.pointer(example.at), verdict, ty: self.path(&example.ty), value }
        };
        examples.map(trial).collect()
    }

    /// Values that are made for each type from its schema.
    fn values(&self, made: usize, trials: &mut Vec<Trial>) {
        let schemas = self.document.schemas.iter().enumerate();
        let places: HashMap<Location, SchemaId> =
            schemas.map(|(index, schema)| (schema.at, SchemaId(index as u32))).collect();
        for (index, definition) in self.api.definitions.iter().enumerate() {
            let ty = Type::Named(TypeId(index as u32));
            let Some(schema) = places.get(&definition.at) else { continue };
            if !self.features.covers(self.api, &ty) || !self.is_whole(&definition.shape, *schema, &places) {
                continue;
            }
            let pointer = self.sources.pointer(definition.at);
            // A schema may come out as a union of which one variant is the object that it describes.
            let is_struct = matches!(definition.shape, Shape::Struct(_));
            let values = values::of(self.document, *schema, made, index as u64).into_iter();
            for value in values.filter(|value| !is_struct || value.is_object()) {
                trials.push(Trial { name: format!("{pointer}: {value}"), verdict: Ok(()), ty: self.path(&ty), value });
            }
        }
    }

    /// Whether a schema says all that a type is made of: `allOf` can describe the same member in several places.
    fn is_whole(&self, shape: &Shape, schema: SchemaId, places: &HashMap<Location, SchemaId>) -> bool {
        let structure = match shape {
            Shape::Struct(structure) => structure,
            Shape::Alias(ty) => {
                let mut is_whole = true;
                ty.for_each_named(&mut |id| {
                    let definition = self.api.definition(id);
                    let is_struct = matches!(definition.shape, Shape::Struct(_));
                    let schema = places.get(&definition.at).filter(|_| is_struct);
                    is_whole &= schema.is_none_or(|schema| self.is_whole(&definition.shape, *schema, places));
                });
                return is_whole;
            }
            other => return !matches!(other, Shape::Multipart(_)),
        };
        let (mut names, mut seen, mut waiting) = (HashSet::new(), HashSet::new(), vec![schema]);
        while let Some(id) = waiting.pop() {
            if !seen.insert(id) {
                continue;
            }
            let schema = self.document.schema(id);
            names.extend(schema.properties.iter().map(|property| property.name.as_str()));
            names.extend(schema.required.iter().map(|(name, _)| name.as_str()));
            waiting.extend(schema.reference.iter().chain(&schema.all_of).chain(&schema.one_of).chain(&schema.any_of));
        }
        structure.members.iter().all(|member| names.contains(member.wire.as_str()))
    }
}

/// What did not come out as it went in.
fn listed(examples: &Tally, values: &Tally) -> String {
    let unmatched: Vec<String> = examples.unmatched.iter().chain(&values.unmatched).cloned().collect();
    let mut text = String::new();
    for (title, lines) in [
        ("examples valid but not equal", &examples.lost),
        ("examples not valid for their schema", &examples.invalid),
        ("values made that are not equal", &values.lost),
        ("examples and values in which something fits no variant", &unmatched),
    ] {
        let _ = writeln!(text, "{} {title}", lines.len());
        lines.iter().for_each(|line| {
            let _ = writeln!(text, "  {line}");
        });
    }
    text
}

/// The schemas of all examples.
fn schemas(document: &Document) -> HashMap<Location, SchemaId> {
    let of_bodies = document.examples.iter().map(|(schema, at)| (*at, *schema));
    let of_components = document
        .components
        .iter()
        .flat_map(|component| document.schema(component.schema).examples.iter().map(|at| (*at, component.schema)));
    of_bodies.chain(of_components).collect()
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

/// Runs the program; a line for each trial.
fn run(trials: &[Trial], out: &Path, place: &Place) -> Result<String, String> {
    let mut arms = String::new();
    for (index, trial) in trials.iter().enumerate() {
        let _ = writeln!(arms, "        {index} => round::<{}>(value),", trial.ty);
    }
    let values: Value = trials.iter().map(|trial| trial.value.clone()).collect();
    ran("examples", &PROGRAM.replace("        // ARMS\n", &arms), &values.to_string(), out, place)
}

/// Counts one line for each trial: `equal`, `unknown …`, `loses …`, `differs …`, `leaves out …` or `fails …`.
fn tally<'l>(trials: &[Trial], lines: &mut impl Iterator<Item = &'l str>) -> Tally {
    let mut tally = Tally { total: trials.len(), ..Tally::default() };
    for (trial, line) in trials.iter().zip(lines) {
        let word = line.split_once(' ').map_or(line, |(word, _)| word);
        if let Err(reason) = &trial.verdict {
            tally.invalid.push(format!("{}: {reason}", trial.name));
            tally.unread += usize::from(!matches!(word, "equal" | "unknown" | "loses" | "differs" | "leaves"));
            continue;
        }
        tally.valid += 1;
        tally.decoded += usize::from(matches!(word, "equal" | "unknown" | "loses" | "differs"));
        tally.equal += usize::from(matches!(word, "equal" | "unknown" | "loses"));
        let told = || format!("{}: {line}", trial.name);
        match word {
            "equal" => {}
            "unknown" => tally.unmatched.push(told()),
            _ => tally.lost.push(told()),
        }
    }
    tally
}
