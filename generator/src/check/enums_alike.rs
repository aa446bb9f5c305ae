//! Enums that are written in two places, of which one has a value that is nearly that of the other.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostics, Mode, codes, more_said};
use crate::openapi::{Document, Schema};
use crate::source::{Location, Sources};

/// Enums of more values are not compared.
const MAX_VALUES: usize = 40;

/// So many values two enums have in common that are meant to be one.
const ALIKE: usize = 2;

/// So many letters a value has that can be misspelt.
const LETTERS: usize = 5;

/// The other values of an enum, sorted.
type Rest<'d> = Vec<&'d str>;

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    // In documents of others values are as they are.
    if diagnostics.mode() == Mode::Lenient {
        return;
    }
    let mut seen: HashMap<Rest<'_>, Vec<(&str, Location)>> = HashMap::new();
    for schema in &document.schemas {
        for (rest, value, at) in without_each(schema) {
            let known = seen.entry(rest).or_default();
            let near = known.iter().find(|(other, _)| *other != value && is_slip(value, other)).copied();
            if !known.iter().any(|(other, _)| *other == value) {
                known.push((value, at));
            }
            if let Some((other, other_at)) = near {
                report((value, at), (other, other_at), sources, diagnostics);
            }
        }
    }
}

/// Each value of an enum of texts, with the rest of the values.
fn without_each(schema: &Schema) -> Vec<(Rest<'_>, &str, Location)> {
    let values = schema.enumeration.iter().flatten();
    let values: Option<Vec<(&str, Location)>> = values.map(|(value, at)| Some((value.as_str()?, *at))).collect();
    let values = values.filter(|values| values.len() > ALIKE && values.len() <= MAX_VALUES).unwrap_or_default();
    let candidates = values.iter().enumerate().filter(|(_, (value, _))| value.chars().count() >= LETTERS);
    candidates
        .map(|(index, (value, at))| {
            let others = values.iter().enumerate().filter(|(other, _)| *other != index);
            let mut rest: Rest<'_> = others.map(|(_, (other, _))| *other).collect();
            rest.sort_unstable();
            (rest, *value, *at)
        })
        .collect()
}

/// The letters of a value, whatever stands between its words.
fn plain(text: &str) -> String {
    text.replace(['_', '-', '.', ' '], "").to_lowercase()
}

/// Whether one value is the other with a letter too many, too few, another or exchanged.
fn is_slip(one: &str, other: &str) -> bool {
    let is_word = |text: &str| text.chars().all(|letter| letter.is_alphabetic() || "_-. ".contains(letter));
    let plural = |one: &str, other: &str| one.to_lowercase().strip_suffix('s') == Some(other.to_lowercase().as_str());
    is_word(one)
        && is_word(other)
        && !plural(one, other)
        && !plural(other, one)
        && plain(one) != plain(other)
        && strsim::damerau_levenshtein(one, other) == 1
}

fn report(
    (value, at): (&str, Location),
    (other, other_at): (&str, Location),
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    // A component is likelier right than what is written in place.
    let is_component = |at: Location| sources.node(at).path_tokens().first().is_some_and(|first| first == "components");
    let said = more_said(value, other, sources);
    let (odd, odd_at, usual, usual_at) = match said.then(is_component(at).cmp(&is_component(other_at))).is_gt() {
        true => (other, other_at, value, at),
        false => (value, at, other, other_at),
    };
    let help = match said.is_eq() {
        true => format!("write `{usual}` or `{odd}` in both: one schema that both refer to says it once"),
        false => format!("did you mean `{usual}`? One schema that both refer to says it once"),
    };
    diagnostics
        .finding(codes::ENUM_TYPE, odd_at, format!("another enum has the same values, and `{usual}` for `{odd}`"))
        .label(usual_at, "the other enum")
        .subject("values that are nearly those of another enum")
        .help(help);
}
