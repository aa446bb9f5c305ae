//! One parameter of several paths, `{id}` of `/pets/{id}` and of `/pets/{id}/photo`, has one type.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::bounds::differ;
use super::view::{member, value_types};
use crate::diagnostic::{Diagnostics, Mode, codes};
use crate::openapi::{Document, Operation, Parameter, ParameterLocation, Primitive};
use crate::source::{Location, Node, Sources};

/// A parameter of a path, and the types of its values.
struct Typed<'d> {
    path: &'d Operation,
    parameter: &'d Parameter,
    types: Vec<Primitive>,
}

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    if diagnostics.mode() == Mode::Lenient {
        return;
    }
    let mut groups: BTreeMap<&str, Vec<Typed<'_>>> = BTreeMap::new();
    let mut seen = HashSet::new();
    for operation in &document.operations {
        let of_path = operation.parameters.iter().filter(|one| one.place == ParameterLocation::Path);
        for parameter in of_path {
            let name = format!("{{{}}}", parameter.name);
            let Some(end) = operation.path.find(&name).map(|at| at + name.len()) else { continue };
            let (Some(begin), Some(schema)) = (operation.path.get(..end), parameter.schema) else { continue };
            let types = value_types(document, schema);
            // One that several have is told once.
            if !types.is_empty() && seen.insert((begin, parameter.at)) {
                groups.entry(begin).or_default().push(Typed { path: operation, parameter, types });
            }
        }
    }
    for group in groups.values() {
        odd(group, sources, diagnostics);
    }
}

/// Reports the parameter whose type is unlike that of most others; of two, the later one.
fn odd(group: &[Typed<'_>], sources: &Sources, diagnostics: &mut Diagnostics) {
    let mut kinds: HashMap<&[Primitive], usize> = HashMap::new();
    for one in group {
        *kinds.entry(&one.types).or_default() += 1;
    }
    let unlike = |one: &Typed<'_>| -> usize {
        let others = kinds.iter().filter(|(types, _)| differ(&one.types, types));
        others.map(|(_, count)| count).sum()
    };
    let Some(most) = group.iter().map(unlike).max().filter(|most| *most > 0) else { return };
    let Some(odd) = group.iter().rev().find(|one| unlike(one) == most) else { return };
    let Some(other) = group.iter().find(|other| differ(&odd.types, &other.types)) else { return };
    let kind = |one: &Typed<'_>| one.types.first().map_or("", |kind| kind.as_str());
    diagnostics
        .finding(
            codes::INVALID_VALUE,
            place(odd.parameter, sources),
            format!(
                "`{{{}}}` is of the type {} here, and {} in `{}`",
                odd.parameter.name,
                kind(odd),
                kind(other),
                other.path.path
            ),
        )
        .label(place(other.parameter, sources), format!("of the type {}", kind(other)))
        .subject("path parameters that other paths describe with another type")
        .help("describe it once, under `components`, `parameters`, or mend one of the two types");
}

/// Where a parameter says of what type it is.
fn place(parameter: &Parameter, sources: &Sources) -> Location {
    let schema = member(sources, parameter.at, &["schema"]);
    sources.node(schema).get("$ref").map_or_else(|| member(sources, schema, &["type"]), Node::location)
}
