//! Mappings of discriminators: values lead to variants, each to one that has the value.

use std::collections::{HashMap, HashSet};

use super::view::{any_part, has_property, member};
use crate::diagnostic::{About, Diagnostics, Mode, codes, is_of_parts, suggest};
use crate::openapi::{Discriminator, Document, SchemaId};
use crate::source::{Location, Node, Sources};

/// Values are mapped to variants, not to other schemas.
pub(super) fn check(
    document: &Document,
    members: &[SchemaId],
    discriminator: &Discriminator,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    let targets: HashSet<SchemaId> = discriminator.mapping.iter().map(|(_, target)| *target).collect();
    let is_mapped = |member: &SchemaId| {
        let leads = document.schema(*member).reference.is_some_and(|target| targets.contains(&target));
        leads || targets.contains(member)
    };
    let unmapped: Vec<SchemaId> = members.iter().copied().filter(|member| !is_mapped(member)).collect();
    let left_out = if let [only] = unmapped[..] { name_of(document, only, sources) } else { None };
    let in_place = replaced(document, members, discriminator).map(|(_, value, _)| value);
    let mut impossibles = 0;
    let misspelt = misspelt_value(document, members, discriminator, sources, diagnostics);
    for (value, target) in &discriminator.mapping {
        let is_target = |member: &SchemaId| member == target || document.schema(*member).reference == Some(*target);
        let written = sources.node(discriminator.at).get("mapping").and_then(|mapping| mapping.get(value));
        if let Some(member) = members.iter().find(|member| is_target(member)) {
            if misspelt == Some(value.as_str()) {
                continue;
            }
            if let Some((other, its)) = exchanged(document, discriminator, (value, *target)) {
                impossibles += 1;
                let other_at = sources.node(discriminator.at).get("mapping").and_then(|mapping| mapping.get(other));
                let (at, other_at) = (written.map(Node::location), other_at.map(Node::location));
                if let Some(at) = at.filter(|at| other_at.is_none_or(|other| *at < other)) {
                    let message = format!("`{value}` and `{other}` are mapped to each other's variants");
                    let mut report = diagnostics.finding(codes::DISCRIMINATOR, at, message);
                    report.at_key().subject("values that are mapped to a variant of other values");
                    report.help("exchange the two");
                    for target in [*target, its] {
                        for (value, at) in values_of(document, target, &discriminator.property).iter().take(1) {
                            report.label(*at, format!("`{value}` is here"));
                        }
                    }
                }
                continue;
            }
            if let Some(listed) = other_values(document, *target, &discriminator.property, value) {
                let at = written.map_or(discriminator.at, Node::location);
                impossibles += 1;
                let called = name_of(document, *member, sources).unwrap_or_default();
                let has_it = |member: &&SchemaId| {
                    values_of(document, **member, &discriminator.property).iter().any(|(own, _)| own == value)
                };
                let mut owners = members.iter().filter(has_it);
                let owner = owners.next().filter(|_| owners.next().is_none());
                let owner = owner.and_then(|owner| name_of(document, *owner, sources));
                let is_open = |(own, _): &&(String, Location)| !is_value(discriminator, own);
                let open = listed.first().filter(|own| listed.len() == 1 && is_open(own)).map(|(own, _)| own.clone());
                let meant = match (owner, open) {
                    (Some(owner), _) => Some(format!("did you mean `{owner}`, which has it?")),
                    (None, open) => open.map(|own| format!("did you mean `{own}`, which `{called}` has?")),
                };
                let place = (at, meant);
                impossible((value, called), &discriminator.property, place, (listed, sources), diagnostics);
            }
            continue;
        }
        // That is told at the variant in its place.
        if in_place == Some(value.as_str()) {
            continue;
        }
        diagnostics
            .finding(
                codes::DISCRIMINATOR,
                written.map_or(discriminator.at, Node::location),
                format!("`{value}` is mapped to a schema that is no variant"),
            )
            .about(About::MappedStranger)
            .subject("values that are mapped to no variant")
            .help(match left_out {
                Some(name) => format!("did you mean `{name}`, to which no value leads?"),
                None => "add the schema to the union, or remove the line".to_owned(),
            });
    }
    if let ([only], Some(name), 0) = (&unmapped[..], left_out, impossibles)
        && !mapped_twice(name, discriminator, sources, diagnostics)
    {
        never_named(document, (*only, name), discriminator, sources, diagnostics);
    }
}

/// Without a union, values are mapped to schemas that extend the one with the discriminator, or to itself.
pub(super) fn extend(
    document: &Document,
    base: SchemaId,
    discriminator: &Discriminator,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    let written = sources.node(discriminator.at).get("mapping");
    for (value, target) in &discriminator.mapping {
        let end = document.schema(*target).target(document).unwrap_or(*target);
        if [*target, end].iter().any(|one| *one == base || document.is_heir(base, *one)) {
            continue;
        }
        let at = written.and_then(|mapping| mapping.get(value)).map_or(discriminator.at, Node::location);
        diagnostics
            .finding(codes::DISCRIMINATOR, at, format!("`{value}` is mapped to a schema that does not extend this one"))
            .label(document.schema(*target).at, "this schema")
            .subject("values that are mapped to no variant")
            .help("refer to the schema with the discriminator in its `allOf`, or remove the line");
    }
}

/// The other value of two that are mapped to each other's variants.
fn exchanged<'d>(
    document: &Document,
    discriminator: &'d Discriminator,
    (value, target): (&str, SchemaId),
) -> Option<(&'d String, SchemaId)> {
    let property = &discriminator.property;
    let only = |target: SchemaId| match &values_of(document, target, property)[..] {
        [(only, _)] => Some(only.clone()),
        _ => None,
    };
    let own = only(target).filter(|own| own != value)?;
    let (other, its) = discriminator.mapping.iter().find(|(other, _)| *other == own)?;
    (only(*its).as_deref() == Some(value)).then_some((other, *its))
}

/// The name of the component or definition that a variant refers to.
pub(super) fn name_of<'d>(document: &'d Document, variant: SchemaId, sources: &'d Sources) -> Option<&'d str> {
    let target = document.schema(variant).reference?;
    let component = document.components.iter().find(|component| component.schema == target);
    component.map(|component| component.name.as_str()).or_else(|| {
        let node = sources.node(document.schema(target).at);
        let is_named = node
            .parent()
            .is_some_and(|group| ["$defs", "definitions", "schemas"].contains(&group.key()) || is_of_parts(group));
        is_named.then(|| node.key())
    })
}

/// The only value that is mapped to a schema which is no variant and has the property, where one variant alone has no value
/// and not the property: the schema was to be in its place.
pub(super) fn replaced<'d>(
    document: &Document,
    members: &[SchemaId],
    discriminator: &'d Discriminator,
) -> Option<(SchemaId, &'d str, SchemaId)> {
    let leads =
        |member: &SchemaId, target: SchemaId| *member == target || document.schema(*member).reference == Some(target);
    let mapping = || discriminator.mapping.iter();
    let mut unmapped = members.iter().filter(|member| !mapping().any(|(_, target)| leads(member, *target)));
    let mut strangers = mapping().filter(|(_, target)| !members.iter().any(|member| leads(member, *target)));
    let (Some(odd), None, Some((value, target)), None) =
        (unmapped.next(), unmapped.next(), strangers.next(), strangers.next())
    else {
        return None;
    };
    let has = |id: SchemaId| has_property(document, id, &discriminator.property);
    (!has(*odd) && has(*target)).then_some((*odd, value.as_str(), *target))
}

/// Two values that lead to one variant, and a variant to which none leads: one of the values was to lead there.
/// Whether that was told.
fn mapped_twice(
    left_out: &str,
    discriminator: &Discriminator,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> bool {
    let before = diagnostics.iter().len();
    let mut seen: HashMap<SchemaId, &str> = HashMap::new();
    let written = |value: &str| sources.node(discriminator.at).get("mapping").and_then(|mapping| mapping.get(value));
    for (value, target) in &discriminator.mapping {
        let (Some(first), Some(at)) = (seen.insert(*target, value), written(value)) else { continue };
        // The value after which the variant is called was to lead there.
        let called = |value: &str| plain(left_out).contains(&plain(value));
        let (value, first, at) = match written(first).filter(|_| called(first) && !called(value)) {
            Some(other) => (first, value.as_str(), other),
            None => (value.as_str(), first, at),
        };
        let mut report = diagnostics.finding(
            codes::DISCRIMINATOR,
            at.location(),
            format!("`{value}` leads to the variant that `{first}` leads to, and no value to `{left_out}`"),
        );
        report.subject("variants to which no value leads").help(match called(value) && !called(first) {
            true => format!("did you mean `{left_out}`?"),
            false => "mend the line, or add one for the variant".to_owned(),
        });
        if let Some(first) = written(first) {
            report.label(first.location(), "the other value");
        }
    }
    diagnostics.iter().len() > before
}

/// Tells a value that is nearly the first word of what its variant is called, where all others are a part of what theirs
/// are; which it is.
fn misspelt_value<'d>(
    document: &Document,
    members: &[SchemaId],
    discriminator: &'d Discriminator,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Option<&'d str> {
    if diagnostics.mode() == Mode::Lenient || discriminator.mapping.len() < 2 {
        return None;
    }
    let called = |target: &SchemaId| {
        let mut members = members.iter().filter(|member| document.schema(**member).reference == Some(*target));
        members.next().and_then(|member| name_of(document, *member, sources))
    };
    let mapped = discriminator.mapping.iter().map(|(value, target)| Some((value.as_str(), called(target)?)));
    let mapped = mapped.collect::<Option<Vec<_>>>()?;
    let mut odd = mapped.iter().filter(|(value, called)| !plain(called).contains(&plain(value)));
    let (Some((value, called)), None) = (odd.next(), odd.next()) else { return None };
    let end =
        called.char_indices().skip(1).find(|(_, letter)| letter.is_uppercase()).map_or(called.len(), |(at, _)| at);
    let word = called.get(..end).unwrap_or_default().to_lowercase();
    let is_slip = word.len() > 3
        && strsim::damerau_levenshtein(&plain(value), &word) == 1
        && plain(value).strip_suffix('s') != Some(word.as_str());
    if !is_slip {
        return None;
    }
    let written = sources.node(discriminator.at).get("mapping").and_then(|mapping| mapping.get(value));
    diagnostics
        .finding(
            codes::DISCRIMINATOR,
            written.map_or(discriminator.at, Node::location),
            format!("`{value}` is nearly `{word}`, after which `{called}` is called"),
        )
        .at_key()
        .subject("values that are nearly what their variants are called")
        .help(format!("did you mean `{word}`?"));
    Some(value)
}

/// A variant that no value is mapped to, beside others that have one, and whose own value is not its name.
fn never_named(
    document: &Document,
    (variant, called): (SchemaId, &str),
    discriminator: &Discriminator,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    let own = values_of(document, variant, &discriminator.property);
    if discriminator.mapping.is_empty() {
        return;
    }
    if own.len() > 1 && diagnostics.mode() == Mode::Strict {
        return unlisted((called, &own), discriminator, sources, diagnostics);
    }
    let [own] = &own[..] else { return };
    let value = own.0.as_str();
    if value == called || discriminator.mapping.iter().any(|(known, _)| known == value) {
        return;
    }
    diagnostics
        .finding(
            codes::DISCRIMINATOR,
            member(sources, discriminator.at, &["mapping"]),
            format!("no value leads to `{called}`, whose `{}` is `{value}`", discriminator.property),
        )
        .at_key()
        .label(own.1, "its value")
        .subject("variants to which no value leads")
        .help(format!("add `{value}`, with a reference to `{called}`"));
}

/// A variant that no value is mapped to, and whose name is none of the values that are listed.
fn unlisted(
    (called, own): (&str, &[(String, Location)]),
    discriminator: &Discriminator,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    let is_mapped = |value: &str| discriminator.mapping.iter().any(|(known, _)| known == value);
    if own.iter().any(|(value, _)| value == called) {
        return;
    }
    let mut open = own.iter().filter(|(value, _)| !is_mapped(value));
    let help = match (open.next(), open.next()) {
        (Some((value, _)), None) => format!("add `{value}`, with a reference to `{called}`"),
        (None, _) => format!("take `{called}` out of the union, or add a value that leads to it"),
        _ => format!("add the value that leads to `{called}`"),
    };
    let at = member(sources, discriminator.at, &["mapping"]);
    diagnostics
        .finding(codes::DISCRIMINATOR, at, format!("no value of `{}` leads to `{called}`", discriminator.property))
        .at_key()
        .subject("variants to which no value leads")
        .help(help);
}

/// The values that a variant lists for a property, each with its place.
pub(super) fn values_of(document: &Document, variant: SchemaId, property: &str) -> Vec<(String, Location)> {
    let mut found = Vec::new();
    any_part(document, variant, |part| {
        for known in part.properties.iter().filter(|known| known.name == property) {
            any_part(document, known.schema, |schema| {
                let listed = schema.enumeration.iter().flatten().map(|(value, at)| (value, *at));
                let values = listed.chain(schema.constant.iter().map(|value| (value, schema.at)));
                found.extend(
                    values.map(|(value, at)| (value.as_str().map_or_else(|| value.to_string(), str::to_owned), at)),
                );
                false
            });
        }
        false
    });
    found
}

/// What a variant lists as values of a property, if a value is none of them.
fn other_values(
    document: &Document,
    variant: SchemaId,
    property: &str,
    value: &str,
) -> Option<Vec<(String, Location)>> {
    let listed = values_of(document, variant, property);
    // Blanks around one of the two are told there.
    let is_listed = listed.iter().any(|(known, _)| known.trim() == value.trim());
    (!listed.is_empty() && !is_listed).then_some(listed)
}

/// Whether a discriminator maps a value.
fn is_value(discriminator: &Discriminator, value: &str) -> bool {
    discriminator.mapping.iter().any(|(known, _)| known == value)
}

/// A value or a name as far as its letters and digits go.
fn plain(text: &str) -> String {
    text.replace(['_', '-', '.', ' '], "").to_lowercase()
}

/// Of a value in the mapping and the one that its variant has, the one after which the variant is called is right.
fn impossible(
    (value, called): (&str, &str),
    property: &str,
    (at, meant): (Location, Option<String>),
    (listed, sources): (Vec<(String, Location)>, &Sources),
    diagnostics: &mut Diagnostics,
) {
    let Some((own, own_at)) = listed.first() else { return };
    let rank = |text: &str| (plain(called) == plain(text), plain(called).contains(&plain(text)));
    if let ([_], true) = (&listed[..], rank(value) > rank(own)) {
        let node = sources.node(*own_at);
        let near = node.get("const").filter(|constant| constant.is_sequence());
        let help = match near {
            Some(_) => format!("write `{value}` alone: this is no list"),
            None => format!("did you mean `{value}`?"),
        };
        diagnostics
            .finding(
                codes::DISCRIMINATOR,
                node.get("const").map_or(*own_at, Node::location),
                format!("`{called}` has `{own}` as its `{property}`, and `{value}` is mapped to it"),
            )
            .key_label(at, "mapped here")
            .subject("values that are mapped to a variant of other values")
            .help(help);
        return;
    }
    let near = suggest(value, listed.iter().map(|(own, _)| own.as_str()));
    diagnostics
        .finding(codes::DISCRIMINATOR, at, format!("`{value}` is mapped to a variant whose `{property}` is never that"))
        .at_key()
        .label(*own_at, "its values")
        .subject("values that are mapped to a variant of other values")
        .help(match near {
            Some(best) => format!("did you mean `{best}`?"),
            None => meant.unwrap_or_else(|| "mend the value, or the variant that it is mapped to".to_owned()),
        });
}
