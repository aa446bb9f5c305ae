//! Enums: their values, and what is said about them.

use std::collections::HashSet;

use serde_json::Value;

use super::enums_lacking::lacks;
use super::example::type_of;
use super::view::member;
use crate::diagnostic::{Diagnostics, Mode, codes, in_a_row, more_said};
use crate::openapi::{Document, Primitive, Schema, Version};
use crate::source::{Location, Node, Sources};

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    for schema in &document.schemas {
        let before = diagnostics.iter().len();
        if let Some(values) = &schema.enumeration {
            duplicates(values, diagnostics);
            types((schema, document.version), values, "enum value", sources, diagnostics);
            if !several_in_one(values, diagnostics) {
                default_in_value(schema, sources, diagnostics);
            }
        }
        if let Some(constant) = &schema.constant {
            let at = member(sources, schema.at, &["const"]);
            types((schema, document.version), &[(constant.clone(), at)], "constant", sources, diagnostics);
        }
        // Whose values are wrong, of those nothing is known that has to be named or described.
        if diagnostics.iter().len() == before && lacks(schema, sources, diagnostics) {
            continue;
        }
        if diagnostics.iter().len() == before && schema.enumeration.as_ref().is_none_or(|values| !values.is_empty()) {
            values_exist(schema, "x-rust-names", &schema.rust_names, sources, diagnostics);
            values_exist(schema, "x-enum-descriptions", &schema.enum_descriptions, sources, diagnostics);
            some_described(schema, sources, diagnostics);
            in_order(schema, sources, diagnostics);
        }
        // Beside bounds of numbers the type is wrong, which is told there.
        if let Some(default) = schema.default.as_ref().filter(|_| !bounds_numbers(sources.node(schema.at))) {
            let at = member(sources, schema.at, &["default"]);
            without_quotes(default, at, "default", sources, diagnostics);
        }
    }
}

fn bounds_numbers(node: Node<'_>) -> bool {
    let keywords = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
    keywords.iter().any(|keyword| node.get(keyword).is_some())
}

/// Names and descriptions are of values that the enum has.
fn values_exist(
    schema: &Schema,
    extension: &str,
    stated: &[(String, String)],
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    if stated.is_empty() {
        return;
    }
    let values = schema.enumeration.iter().flatten();
    let values: HashSet<String> = values.map(|(value, _)| text_of(value).trim().to_owned()).collect();
    if let Some((joined, at)) = joined(schema, stated) {
        diagnostics
            .finding(codes::EXTENSION, at, format!("the value `{}` is described as several", joined.join(" ")))
            .subject("enum values that are described as several")
            .help(format!("separate them by commas: `[{}]`", joined.join(", ")));
        return;
    }
    // Blanks around a value and a comma behind it are told of the value.
    let known: HashSet<&str> =
        values.iter().flat_map(|value| [value.as_str(), value.trim(), value.trim_end_matches([',', ';'])]).collect();
    // What describes many values that are not there lacks the list of them.
    if let Some(described) = sources.node(schema.at).get(extension).filter(|_| known.is_empty() && stated.len() > 1) {
        diagnostics
            .finding(
                codes::EXTENSION,
                described.location(),
                format!("`{extension}` is of values, and there is no `enum`"),
            )
            .at_key()
            .subject(format!("`{extension}` without an enum"))
            .help("write `enum:` with the values beside it");
        return;
    }
    for (value, _) in stated.iter().filter(|(value, _)| !known.contains(value.as_str())) {
        if misspelt_value(schema, (extension, value), stated, sources, diagnostics) {
            continue;
        }
        let written = sources.node(schema.at).get(extension).and_then(|stated| stated.get(value));
        let help = match diagnostics.suggest(value, values.iter().map(String::as_str)) {
            Some(best) => format!("did you mean `{best}`?"),
            None => "add it to `enum`, or remove it here".to_owned(),
        };
        diagnostics
            .finding(
                codes::EXTENSION,
                written.map_or(schema.at, Node::location),
                format!("`{value}` is no value of the enum"),
            )
            .at_key()
            .subject(format!("values of `{extension}` that the enum does not have"))
            .help(help);
    }
}

/// Whether a value that is described nowhere is nearly one that is, and the description has the latter elsewhere, too: then
/// the value is misspelt; reported there.
fn misspelt_value(
    schema: &Schema,
    (extension, described): (&str, &str),
    stated: &[(String, String)],
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> bool {
    let is_stated = |value: &str| stated.iter().any(|(known, _)| known == value);
    let open = schema.enumeration.iter().flatten().filter_map(|(value, at)| Some((value.as_str()?, *at)));
    let open: Vec<(&str, Location)> = open.filter(|(value, _)| !is_stated(value)).collect();
    let near = diagnostics.suggest(described, open.iter().map(|(value, _)| *value));
    let Some((value, at)) = open.iter().find(|(value, _)| Some(*value) == near) else { return false };
    if more_said(described, value, sources).is_le() {
        return false;
    }
    diagnostics
        .finding(
            codes::EXTENSION,
            *at,
            format!("`{value}` is none of the values in `{extension}`, and `{described}` is"),
        )
        .subject(format!("values of enums that `{extension}` does not have"))
        .help(format!("did you mean `{described}`?"));
    true
}

/// Values that have no description, where others have one.
fn some_described(schema: &Schema, sources: &Sources, diagnostics: &mut Diagnostics) {
    let Some(node) = sources.node(schema.at).get("x-enum-descriptions").filter(|node| node.is_mapping()) else {
        return;
    };
    let described: HashSet<&str> = schema.enum_descriptions.iter().map(|(value, _)| value.trim()).collect();
    let values = schema.enumeration.iter().flatten();
    let values: HashSet<String> = values.map(|(value, _)| text_of(value).trim().to_owned()).collect();
    // A description of what is no value is one of these, misspelt.
    if described.is_empty() || described.iter().any(|known| !values.contains(*known)) {
        return;
    }
    let written = schema.enumeration.iter().flatten().filter(|(value, _)| !value.is_null());
    let is_missing = |value: &Value| !described.contains(text_of(value).trim()) && node.get(&text_of(value)).is_none();
    let missing = written.filter(|(value, _)| is_missing(value));
    for (value, at) in missing {
        let value = text_of(value);
        diagnostics
            .finding(
                codes::EXTENSION,
                node.location(),
                format!("`{value}` has no description here, and other values have one"),
            )
            .at_key()
            .label(*at, "the value")
            .subject("values without a description, where others have one")
            .help(format!("add `{value}`, with a line that says what it means"));
    }
}

/// Names and descriptions in the order of the values are as many as these.
fn in_order(schema: &Schema, sources: &Sources, diagnostics: &mut Diagnostics) {
    let values = schema.enumeration.iter().flatten();
    let (all, nulls) = (values.clone().count(), values.filter(|(value, _)| value.is_null()).count());
    for key in ["x-enum-varnames", "x-enumNames", "x-enum-descriptions"] {
        let Some(node) = sources.node(schema.at).get(key).filter(|node| node.is_sequence()) else { continue };
        let count = node.items().count();
        if all == 0 || count == all || count + nulls == all {
            continue;
        }
        diagnostics
            .finding(codes::EXTENSION, node.location(), format!("`{key}` has {count} items, and the enum {all} values"))
            .at_key()
            .subject(format!("`{key}` of another length than the enum"))
            .help("give one for each value, in the order of the values");
    }
}

/// A value of an enum that is made of words which are values elsewhere: commas between them are missing.
fn joined<'s>(schema: &'s Schema, stated: &[(String, String)]) -> Option<(Vec<&'s str>, Location)> {
    let stated: HashSet<&str> = stated.iter().map(|(known, _)| known.as_str()).collect();
    schema.enumeration.iter().flatten().find_map(|(value, at)| {
        let words = words(value.as_str()?);
        (words.len() > 1 && words.iter().all(|word| stated.contains(word))).then_some((words, *at))
    })
}

/// The words of a text, whatever stands between them.
fn words(text: &str) -> Vec<&str> {
    text.split([' ', ';', ',', '|']).filter(|word| !word.is_empty() && *word != "-").collect()
}

/// An enum of one value of several words, one of which is the default: commas between them are missing.
fn default_in_value(schema: &Schema, sources: &Sources, diagnostics: &mut Diagnostics) {
    let default = schema.default.as_ref().and_then(Value::as_str);
    let (Some(default), Some([(value, _)])) = (default, schema.enumeration.as_deref()) else { return };
    let words = words(value.as_str().unwrap_or_default());
    if words.len() > 1 && words.contains(&default) {
        let message = format!("the only value is {value}, and the default is one of its words");
        diagnostics
            .finding(codes::INVALID_VALUE, member(sources, schema.at, &["enum"]), message)
            .help(format!("separate the values by commas: `[{}]`", words.join(", ")));
    }
}

/// A value as a key of a mapping is written.
fn text_of(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn duplicates(values: &[(Value, Location)], diagnostics: &mut Diagnostics) {
    let mut seen = std::collections::HashMap::new();
    for (value, at) in values {
        if let Some(first) = seen.insert(value.to_string(), *at) {
            diagnostics
                .finding(codes::ENUM_DUPLICATE, *at, format!("the enum value {value} is given twice"))
                .label(first, "first given here")
                .subject("enum values that are given twice")
                .help("remove one of the two");
        }
    }
}

/// A value that is several with a semicolon or a bar between them, among others of one word; whether that was told.
fn several_in_one(values: &[(Value, Location)], diagnostics: &mut Diagnostics) -> bool {
    let is_word =
        |text: &str| !text.is_empty() && text.chars().all(|sign| sign.is_alphanumeric() || "_-".contains(sign));
    let texts: Vec<(&str, Location)> = values.iter().filter_map(|(value, at)| Some((value.as_str()?, *at))).collect();
    let mut odd = texts.iter().filter(|(text, _)| !is_word(text));
    let (Some((text, at)), None) = (odd.next(), odd.next()) else { return false };
    let sign = match text {
        _ if text.contains('|') => '|',
        // Of several values one may have a comma.
        _ if text.contains(',') && values.len() == 1 => ',',
        _ => ';',
    };
    let parts: Vec<&str> = text.split(sign).map(str::trim).collect();
    let is_told = diagnostics.mode() == Mode::Strict && parts.len() > 1 && parts.iter().all(|part| is_word(part));
    if is_told {
        let all = texts.iter().flat_map(|(text, _)| text.split(sign).map(str::trim)).collect::<Vec<_>>().join(", ");
        diagnostics
            .finding(codes::INVALID_VALUE, *at, format!("the value `{text}` is several with `{sign}` between them"))
            .help(format!("separate the values by commas: `[{all}]`"));
    }
    is_told
}

fn types(
    (schema, version): (&Schema, Version),
    values: &[(Value, Location)],
    what: &str,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    if schema.types.is_empty() || (values.len() > 1 && none_fits(schema, values, sources, diagnostics)) {
        return;
    }
    let bare = values.iter().filter(|(value, at)| is_bare(value, *at, sources));
    let bare: Vec<(&Value, Location)> = bare.map(|(value, at)| (value, *at)).collect();
    let joined = bare.len() > 1 && diagnostics.mode() == Mode::Strict;
    if let [(_, first), ..] = bare[..]
        && joined
    {
        let plain: Vec<String> = bare.iter().filter_map(|(value, _)| Some(format!("`{}`", value.as_str()?))).collect();
        let quoted: Vec<String> = bare.iter().map(|(value, _)| value.to_string()).collect();
        let message = format!("the {what}s {} have no quotes, but the type is `string`", in_a_row(&plain, "and"));
        diagnostics
            .finding(codes::ENUM_TYPE, first, message)
            .subject(format!("{what}s of text that have no quotes"))
            .help(format!("put each in quotes: {}", quoted.join(", ")));
    }
    for (value, at) in values {
        if joined && is_bare(value, *at, sources) {
            continue;
        }
        if without_quotes(value, *at, what, sources, diagnostics) {
            continue;
        }
        let actual = type_of(value);
        let fits = schema.types.contains(&actual)
            || (actual == Primitive::Integer && schema.types.contains(&Primitive::Number))
            || (actual == Primitive::Null && schema.nullable);
        if !fits {
            let written = names(&schema.types);
            diagnostics
                .finding(codes::ENUM_TYPE, *at, format!("the {what} {value} does not have the type {written}"))
                .subject(format!("{what}s that are no {written}"))
                .help(match value.as_object().and_then(|pair| pair.keys().next().filter(|_| pair.len() == 1)) {
                    Some(name) => format!("write `{name}` alone, and what it means under `x-enum-descriptions`"),
                    None if sources.node(*at).is_absent() => "remove the empty item".to_owned(),
                    None => help(value, what, version).to_owned(),
                });
        }
    }
}

/// Whether a text is written as something else, which YAML takes a text without quotes for.
fn is_bare(value: &Value, at: Location, sources: &Sources) -> bool {
    value.is_string() && sources.node(at).as_str().is_none()
}

/// Whether a text is written as something else, which YAML takes a text without quotes for; reported then.
fn without_quotes(value: &Value, at: Location, what: &str, sources: &Sources, diagnostics: &mut Diagnostics) -> bool {
    let Some(text) = value.as_str().filter(|_| is_bare(value, at, sources)) else { return false };
    diagnostics
        .finding(codes::ENUM_TYPE, at, format!("the {what} {text} has no quotes, but the type is `string`"))
        .subject(format!("{what}s of text that have no quotes"))
        .help(format!("put it in quotes: {value}"));
    true
}

/// Whether all values have one type, which is not the schema's: then the type is wrong. Reported there.
fn none_fits(schema: &Schema, values: &[(Value, Location)], sources: &Sources, diagnostics: &mut Diagnostics) -> bool {
    let Some(actual) = values.first().map(|(value, _)| type_of(value)) else { return false };
    let alike = values.iter().all(|(value, _)| type_of(value) == actual);
    let counts = actual == Primitive::Integer && schema.types.contains(&Primitive::Number);
    let [stated] = schema.types[..] else { return false };
    if !alike || counts || stated == actual || actual == Primitive::Null {
        return false;
    }
    let keys = values.iter().map(|(value, _)| value.as_object().filter(|pairs| pairs.len() == 1)?.keys().next());
    if let Some(keys) = keys.collect::<Option<Vec<_>>>() {
        let keys: Vec<&str> = keys.into_iter().map(String::as_str).collect();
        let at = values.first().map_or(schema.at, |(_, at)| *at);
        diagnostics
            .finding(codes::ENUM_TYPE, at, "the values of the enum are mappings")
            .subject("enums whose values are mappings")
            .help(format!("write `[{}]`, and what each means under `x-enum-descriptions`", keys.join(", ")));
        return true;
    }
    // A default of the type says that the values have quotes too many.
    let is_number = |value: &Value| value.as_str().is_some_and(|text| text.parse::<f64>().is_ok());
    let counts = |value: &Value| type_of(value) == stated || (value.is_number() && stated == Primitive::Number);
    if schema.default.as_ref().is_some_and(counts) && values.iter().all(|(value, _)| is_number(value)) {
        let bare: Vec<&str> = values.iter().filter_map(|(value, _)| value.as_str()).collect();
        let at = values.first().map_or(schema.at, |(_, at)| *at);
        diagnostics
            .finding(
                codes::ENUM_TYPE,
                at,
                format!("the values of the enum are texts, and the type is `{}`", stated.as_str()),
            )
            .subject("enums without a value of their type")
            .help(format!("write them without quotes: `[{}]`", bare.join(", ")));
        return true;
    }
    let message = format!("the type is `{}`, and no value of the enum has it", stated.as_str());
    diagnostics
        .finding(codes::ENUM_TYPE, member(sources, schema.at, &["type"]), message)
        .label(values.first().map_or(schema.at, |(_, at)| *at), "the first of them")
        .subject("enums without a value of their type")
        .help(format!("did you mean `{}`?", actual.as_str()));
    true
}

fn help(value: &Value, what: &str, version: Version) -> &'static str {
    match value {
        Value::Null if version == Version::V3_0 => "write `nullable: true` beside `type`",
        Value::Null => "add \"null\" to `type`",
        Value::Array(_) if what == "constant" => "did you mean `enum`?",
        Value::Array(_) => "write the values without brackets of their own around them",
        _ => "change the value or the type",
    }
}

fn names(types: &[Primitive]) -> String {
    types.iter().map(|name| format!("`{}`", name.as_str())).collect::<Vec<_>>().join(" or ")
}
