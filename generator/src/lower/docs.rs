//! Documentation of items: the description's words, then what its keywords bound.

use std::collections::BTreeSet;

use crate::ir::{Definition, Docs, Presence, Shape, Type};
use crate::lower::{Lowering, text, view};
use crate::openapi::{Limits, Marks, Schema, SchemaId};

/// Documentation of a type.
pub(crate) fn of_type(lowering: &Lowering<'_>, schema: &Schema) -> Docs {
    let mut docs = words(lowering, schema);
    state(lowering, &mut docs, schema);
    docs
}

/// Documentation of a member or parameter.
pub(crate) fn of_value(lowering: &Lowering<'_>, schema: &Schema) -> Docs {
    let mut docs = words(lowering, schema);
    let bounds = bounds_of(lowering, schema);
    if !bounds.is_empty() {
        append(&mut docs.text, &bounds);
    }
    state(lowering, &mut docs, schema);
    docs
}

/// What the keywords say, beside the words.
fn state(lowering: &Lowering<'_>, docs: &mut Docs, schema: &Schema) {
    docs.deprecated = schema.deprecated;
    docs.default = schema.default.as_ref().map(ToString::to_string);
    limits(lowering, schema, "", 0, &mut docs.bounds);
    mark(docs, &schema.marks);
}

/// Adds how long something stays as it is.
pub(crate) fn mark(docs: &mut Docs, marks: &Marks) {
    if let Some(level) = marks.stability.as_ref().filter(|level| *level != "stable") {
        append(&mut docs.text, &format!("Stability: {level}."));
    }
    if let Some(day) = &marks.sunset {
        append(&mut docs.text, &format!("Goes away on {day}."));
    }
    docs.stability = marks.stability.clone().or(docs.stability.take());
    docs.sunset = marks.sunset.clone().or(docs.sunset.take());
}

/// Formats that the type says, or that bound nothing.
const SAID_BY_TYPES: &[&str] = &[
    "base64url",
    "binary",
    "byte",
    "date",
    "date-time",
    "decimal",
    "double",
    "duration",
    "float",
    "int16",
    "int32",
    "int64",
    "int8",
    "password",
    "time",
    "uint16",
    "uint32",
    "uint64",
    "uint8",
    "uri",
    "uuid",
];

/// How deep the items of lists and the values of maps are followed.
const DEPTH: usize = 3;

/// The keywords that bound a value and, below `items` and the like, those of what is in it.
fn limits(lowering: &Lowering<'_>, schema: &Schema, place: &str, depth: usize, all: &mut Vec<(String, String)>) {
    let bounds = &schema.bounds;
    let mut add = |keyword: &str, value: Option<String>| {
        all.extend(value.map(|value| (format!("{place}{keyword}"), value)));
    };
    let format = schema.format.as_ref().filter(|format| !SAID_BY_TYPES.contains(&format.as_str()));
    add("format", format.map(|format| format!("{format:?}")));
    add("contentEncoding", other_encoding(schema));
    add("enum", listed(schema));
    for (keyword, value) in bounds.keywords() {
        add(keyword, Some(value.as_str().map_or_else(|| value.to_string(), |text| format!("{text:?}"))));
    }
    bounds.others.iter().for_each(|(keyword, value)| add(keyword, Some(value.clone())));
    if depth < DEPTH {
        for (keyword, id) in inside(schema) {
            limits(lowering, lowering.document.schema(id), &format!("{place}{keyword}."), depth + 1, all);
        }
        // Those of a named schema are told with it.
        let parts = schema.all_of.iter().map(|part| lowering.document.schema(*part));
        for part in parts.filter(|part| part.reference.is_none()).chain(beside_null(lowering, schema)) {
            let mut further = Vec::new();
            limits(lowering, part, place, depth + 1, &mut further);
            further.into_iter().for_each(|bound| add_stricter(all, bound));
        }
    }
}

/// The only branch beside null, where it has no name of its own: what bounds it bounds the value.
fn beside_null<'d>(lowering: &Lowering<'d>, schema: &Schema) -> Option<&'d Schema> {
    if schema.is_put_together() {
        return None;
    }
    let branch = lowering.document.schema(schema.target(lowering.document)?);
    branch.reference.is_none().then_some(branch)
}

/// Adds a bound to others: of two for one keyword the stricter one holds.
fn add_stricter(all: &mut Vec<(String, String)>, (keyword, value): (String, String)) {
    let Some((_, known)) = all.iter_mut().find(|(known, _)| *known == keyword) else {
        all.push((keyword, value));
        return;
    };
    if Limits::is_stricter(keyword.rsplit('.').next().unwrap_or_default(), &value, known) {
        *known = value;
    }
}

/// What bounds a body that has no definition of its own to say so.
pub(crate) fn bounds_of_body(lowering: &Lowering<'_>, id: SchemaId, ty: Option<&Type>) -> Vec<(String, String)> {
    let schema = lowering.document.schema(id);
    let mut all = Vec::new();
    if !matches!(ty, Some(Type::Named(_))) || schema.reference.is_some() {
        limits(lowering, schema, "", 0, &mut all);
    }
    all
}

/// The values that a schema lists, where no enum of Rust has them: fractions, booleans, lists and objects.
fn listed(schema: &Schema) -> Option<String> {
    let values = schema.enumeration.iter().flatten().map(|(value, _)| value).chain(&schema.constant);
    let values: Vec<_> = values.filter(|value| !value.is_null()).collect();
    let is_said = values.iter().all(|value| value.is_string()) || values.iter().all(|value| value.as_i64().is_some());
    // In whatever order they stand.
    let texts: BTreeSet<String> = values.iter().map(ToString::to_string).collect();
    let is_any_boolean = texts.iter().eq(["false", "true"]);
    (!is_said && !is_any_boolean).then(|| format!("[{}]", texts.into_iter().collect::<Vec<_>>().join(", ")))
}

/// An encoding that the type does not say.
fn other_encoding(schema: &Schema) -> Option<String> {
    let name = schema.content_encoding.as_deref().filter(|name| view::encoding(name).is_none())?;
    Some(format!("{name:?}"))
}

/// The schemas of what is in a value and has no name of its own, each with the keyword that it stands below.
fn inside(schema: &Schema) -> impl Iterator<Item = (String, SchemaId)> {
    let one = |keyword: &str, id: Option<SchemaId>| id.map(|id| (keyword.to_owned(), id));
    let places = schema.prefix_items.iter().enumerate().map(|(index, id)| (format!("prefixItems[{index}]"), *id));
    let patterns = schema.pattern_properties.iter().map(|(name, id)| (format!("patternProperties[{name:?}]"), *id));
    places
        .chain(one("items", schema.items))
        .chain(one("propertyNames", schema.property_names))
        .chain(patterns)
        .chain(one("additionalProperties", schema.additional_properties))
}

/// Adds a paragraph.
/// Says what the two options of a member mean, of which the wrong one is easily asked: null is there, and is no value.
pub(crate) fn tell_null_from_absence(definitions: &mut [Definition]) {
    for definition in definitions {
        let Shape::Struct(structure) = &mut definition.shape else { continue };
        for member in structure.members.iter_mut().filter(|member| member.presence == Presence::Nullable) {
            if member.docs.text.is_empty() {
                member.docs.text = format!("The member {}.", text::code(&member.wire));
            }
            append(&mut member.docs.text, "`None` is absent, `Some(None)` null.");
        }
    }
}

pub(crate) fn append(text: &mut String, paragraph: &str) {
    if paragraph.is_empty() {
        return;
    }
    if !text.is_empty() {
        text.push_str("\n\n");
    }
    text.push_str(paragraph);
}

/// What a description says beyond a summary that it begins with: programs that write both repeat it.
pub(crate) fn after_summary<'t>(summary: &str, description: &'t str) -> &'t str {
    let mut rest = description;
    for word in summary.trim_end_matches(['.', '!', '?']).split_whitespace() {
        rest = match rest.trim_start().split_at_checked(word.len()) {
            Some((head, tail)) if head.eq_ignore_ascii_case(word) => tail,
            _ => return description,
        };
    }
    let is_over = |text: &str| text.is_empty() || text.starts_with(char::is_whitespace);
    match rest.strip_prefix(['.', '!', '?']) {
        Some(further) if is_over(further) => further.trim_start(),
        None if rest.trim().is_empty() || rest.starts_with("\n\n") => rest.trim_start(),
        _ => description,
    }
}

/// The description, or what stands in for it: the title, or the target's description.
fn words(lowering: &Lowering<'_>, schema: &Schema) -> Docs {
    let mut current = schema;
    for _ in 0..8 {
        if let Some(description) = current.description.as_deref().or(current.title.as_deref())
            && !description.trim().is_empty()
        {
            return Docs { text: lowering.rendered.markdown(description), ..Docs::default() };
        }
        match current.target(lowering.document) {
            Some(target) => current = lowering.document.schema(target),
            None => break,
        }
    }
    Docs::default()
}

/// What bounds a value, and its default, in sentences.
pub(crate) fn bounds_of(lowering: &Lowering<'_>, schema: &Schema) -> String {
    let mut lines = sentences(&schema.bounds);
    for line in beside_null(lowering, schema).map(|branch| sentences(&branch.bounds)).unwrap_or_default() {
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    if let Some(default) = &schema.default {
        let shown = default.as_str().map_or_else(|| default.to_string(), ToOwned::to_owned);
        if !shown.is_empty() && shown.len() <= 80 {
            lines.push(format!("Default: {}.", text::code(&shown)));
        }
    }
    lines.join(" ")
}

/// The bounds that a reader wants to know, each in a sentence.
fn sentences(bounds: &Limits) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut range = |least: Option<String>, most: Option<String>, unit: &str| {
        // One is singular; a range is of several.
        let of = |bound: &str| unit.strip_suffix('s').filter(|_| bound == "1").unwrap_or(unit);
        match (least, most) {
            (Some(least), Some(most)) if least == most => lines.push(format!("Exactly {least}{}.", of(&least))),
            (Some(least), Some(most)) => lines.push(format!("From {least} to {most}{unit}.")),
            (Some(least), None) => lines.push(format!("At least {least}{}.", of(&least))),
            (None, Some(most)) => lines.push(format!("At most {most}{}.", of(&most))),
            (None, None) => {}
        }
    };
    let number = |number: &Option<serde_json::Number>| number.as_ref().map(ToString::to_string);
    let count = |count: &Option<u64>| count.map(|count| count.to_string());
    // That there are none or more goes without saying.
    let some = |least: &Option<u64>| count(least).filter(|least| least != "0");
    range(number(&bounds.minimum), number(&bounds.maximum), "");
    range(some(&bounds.min_length), count(&bounds.max_length), " characters");
    range(some(&bounds.min_items), count(&bounds.max_items), " items");
    if let Some(more) = &bounds.exclusive_minimum {
        lines.push(format!("More than {more}."));
    }
    if let Some(less) = &bounds.exclusive_maximum {
        lines.push(format!("Less than {less}."));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_summary_is_not_said_twice() {
        for (summary, description, expected) in [
            ("Get it.", "Get it", ""),
            ("Get it.", "Get it.", ""),
            ("Get it.", "get it. It comes.", "It comes."),
            ("Get it.", "Get\nit.\nIt comes.", "It comes."),
            ("Get it.", "Get it\n\nIt comes.", "It comes."),
            ("Is it?", "Is it? It is.", "It is."),
            ("Get it.", "Get it\nby name.", "Get it\nby name."),
            ("Get it.", "Get it by name.", "Get it by name."),
            ("Get it.", "Get items.", "Get items."),
            ("Get it.", "Get it.json", "Get it.json"),
            ("Get ä.", "Get é. x", "Get é. x"),
            ("Get it.", "", ""),
            ("", "It comes.", "It comes."),
        ] {
            assert_eq!(after_summary(summary, description), expected, "{summary} {description}");
        }
    }
}
