//! Parts of `allOf` that no value fits together: by their types, or by what they say of one member.

use std::collections::HashMap;

use serde_json::Value;

use super::bounds::{PAIRS, differ};
use super::view::{member, value_types, whole_with_target};
use crate::diagnostic::{Diagnostics, Mode, codes};
use crate::openapi::{Document, Primitive, Property, Schema, SchemaId};
use crate::source::{Location, Node, Sources};

/// So many parts of one schema are compared.
const MAX_PARTS: usize = 20;

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    // Of others' documents it is told where the parts are merged, of what is used alone; here it comes before examples
    // that do not fit.
    if diagnostics.mode() == Mode::Lenient {
        return;
    }
    for schema in document.schemas.iter().filter(|schema| !schema.all_of.is_empty()) {
        if schema.types.is_empty() {
            types(document, schema, sources, diagnostics);
        }
        members(document, schema, sources, diagnostics);
    }
}

/// Where a part says of what type it is.
fn place(sources: &Sources, at: Location) -> Location {
    let reference = sources.node(at).get("$ref").map(Node::location);
    reference.unwrap_or_else(|| member(sources, at, &["type"]))
}

/// Two parts of other types. Of one that is written here and one that is elsewhere the reference is the likelier slip.
fn types(document: &Document, schema: &Schema, sources: &Sources, diagnostics: &mut Diagnostics) {
    let parts = schema.all_of.iter().take(MAX_PARTS).map(|part| (*part, value_types(document, *part)));
    let parts: Vec<_> = parts.filter(|(_, types)| !types.is_empty()).collect();
    let Some((front, rest)) = parts.split_first() else { return };
    let Some(other) = rest.iter().find(|(_, types)| differ(&front.1, types)) else { return };
    let is_elsewhere = |part: &SchemaId| document.schema(*part).reference.is_some();
    let (odd, beside) = if is_elsewhere(&front.0) && !is_elsewhere(&other.0) { (front, other) } else { (other, front) };
    let at = place(sources, document.schema(odd.0).at);
    let message = format!(
        "no value fits: the type of this part is {}, and that of another is {}",
        first(&odd.1),
        first(&beside.1)
    );
    diagnostics
        .finding(codes::CONTRADICTION, at, message)
        .label(place(sources, document.schema(beside.0).at), "the other part")
        .key_label(document.schema(described(document, odd.0)).at, "described here")
        .subject("parts of other types")
        .help("mend one of the two");
}

/// The first of some types, as it is written.
fn first(types: &[Primitive]) -> &'static str {
    types.first().map_or("", |kind| kind.as_str())
}

/// What a part refers to, or itself.
fn described(document: &Document, part: SchemaId) -> SchemaId {
    document.schema(part).reference.unwrap_or(part)
}

/// What a part says of a member.
struct Said<'d> {
    part: usize,
    property: &'d Property,
}

/// Members of which two parts say what does not go together.
fn members(document: &Document, schema: &Schema, sources: &Sources, diagnostics: &mut Diagnostics) {
    // Of branches that should be in `oneOf` that is told.
    if super::discriminator::maps_its_parts(document, schema) {
        return;
    }
    let mut parts: Vec<Vec<&Schema>> = vec![vec![schema]];
    parts.extend(schema.all_of.iter().take(MAX_PARTS).map(|id| whole_with_target(document, document.schema(*id))));
    let mut seen: HashMap<&str, Vec<Said<'_>>> = HashMap::new();
    for (index, part) in parts.iter().enumerate() {
        for property in part.iter().flat_map(|part| &part.properties) {
            let said = seen.entry(&property.name).or_default();
            let clash = said.iter().filter(|said| said.part != index && said.property.schema != property.schema);
            let clash = clash
                .into_iter()
                .find_map(|said| Some((said, apart(document, said.property.schema, property.schema)?)));
            if let Some((other, reason)) = clash {
                report(document, schema, (other, &Said { part: index, property }), &reason, sources, diagnostics);
                said.clear();
            }
            said.push(Said { part: index, property });
        }
    }
}

fn report(
    document: &Document,
    schema: &Schema,
    (first, second): (&Said<'_>, &Said<'_>),
    reason: &str,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    let here = |said: &Said<'_>| {
        let part = said.part.checked_sub(1).and_then(|index| schema.all_of.get(index));
        part.is_none_or(|part| document.schema(*part).reference.is_none())
    };
    let own = |said: &Said<'_>| document.schema(said.property.schema).at;
    let name = &second.property.name;
    let message = format!("no value of `{name}` fits: {reason}");
    let (one, other) = if !here(second) && here(first) { (first, second) } else { (second, first) };
    let part = one.part.checked_sub(1).and_then(|index| schema.all_of.get(index));
    let reference = part.and_then(|part| sources.node(document.schema(*part).at).get("$ref"));
    let mut found = match reference.filter(|_| !here(one)) {
        Some(reference) => {
            let mut found = diagnostics.finding(codes::CONTRADICTION, reference.location(), message);
            found.key_label(own(one), "one of them");
            found
        }
        None => {
            let mut found = diagnostics.finding(codes::CONTRADICTION, own(one), message);
            found.at_key();
            found
        }
    };
    found
        .key_label(own(other), "the other")
        .subject("members that parts describe otherwise")
        .help("mend one of the two");
}

/// Why no value fits both of two schemas, as far as their types, values and bounds say so.
fn apart(document: &Document, one: SchemaId, other: SchemaId) -> Option<String> {
    let all = |id: SchemaId| whole_with_target(document, document.schema(id));
    let (one_all, other_all) = (all(one), all(other));
    if one_all.iter().chain(&other_all).any(|schema| schema.nullable) {
        return None;
    }
    let (types, others) = (value_types(document, one), value_types(document, other));
    if differ(&types, &others) {
        return Some(format!("its type is {} and {}", first(&types), first(&others)));
    }
    if let (Some(values), Some(others)) = (listed(&one_all), listed(&other_all))
        && !values.is_empty()
        && !others.is_empty()
        && !values.iter().any(|value| others.contains(value))
    {
        return Some("the values that the parts list have none in common".to_owned());
    }
    bounds_apart(&one_all, &other_all).or_else(|| bounds_apart(&other_all, &one_all))
}

/// The values that one of the schemas lists.
fn listed<'d>(schemas: &[&'d Schema]) -> Option<Vec<&'d Value>> {
    schemas.iter().find_map(|schema| {
        let constant = schema.constant.as_ref().map(|value| vec![value]);
        constant.or_else(|| Some(schema.enumeration.as_ref()?.iter().map(|(value, _)| value).collect()))
    })
}

fn bounds_apart(lows: &[&Schema], highs: &[&Schema]) -> Option<String> {
    PAIRS.into_iter().find_map(|(low_key, high_key, read)| {
        let low = lows.iter().filter_map(|part| read(part)[0]).max_by(f64::total_cmp)?;
        let high = highs.iter().filter_map(|part| read(part)[1]).min_by(f64::total_cmp)?;
        (low > high).then(|| format!("`{low_key}` of one part is greater than `{high_key}` of another"))
    })
}
