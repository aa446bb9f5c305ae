//! Keywords and formats of schemas: that they are for the schema's type, as this version writes them, and spelt right.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::effect::without_effect;
use super::example::type_of;
use super::view::{member, value_types};
use crate::diagnostic::{About, Diagnostics, Mode, codes};
use crate::openapi::{Document, Primitive, Schema, SchemaId, Version};
use crate::source::{Node, Sources};

const NUMBERS: &[Primitive] = &[Primitive::Integer, Primitive::Number];
const FRACTIONS: &[Primitive] = &[Primitive::Number];
const TEXTS: &[Primitive] = &[Primitive::String];

/// Formats of texts, as JSON Schema and OpenAPI's registry have them.
const FORMATS_OF_TEXT: &[&str] = &[
    "base64url",
    "binary",
    "byte",
    "char",
    "commonmark",
    "date",
    "date-time",
    "date-time-local",
    "duration",
    "email",
    "hostname",
    "html",
    "http-date",
    "idn-email",
    "idn-hostname",
    "ipv4",
    "ipv6",
    "iri",
    "iri-reference",
    "json-pointer",
    "media-range",
    "password",
    "regex",
    "relative-json-pointer",
    "sf-binary",
    "sf-boolean",
    "sf-decimal",
    "sf-integer",
    "sf-string",
    "sf-token",
    "time",
    "time-local",
    "uri",
    "uri-reference",
    "uri-template",
    "uuid",
];

/// Formats of numbers that are never written as text.
const FORMATS_OF_NUMBERS: &[&str] = &["double-int", "int16", "int32", "int8", "uint16", "uint32", "uint8"];

/// Formats of numbers that may have a fraction.
const FORMATS_OF_FRACTIONS: &[&str] = &["double", "float"];

/// Formats of numbers that may be written as text, and others that types are made of.
const OTHER_FORMATS: &[&str] = &["decimal", "decimal128", "int64", "uint64", "url"];

/// Formats that are met often and mean nothing here, lest they be taken for misspelt ones.
const FOREIGN_FORMATS: &[&str] = &[
    "cidr",
    "currency",
    "e164",
    "file",
    "ip",
    "json",
    "md5",
    "phone",
    "sha1",
    "string",
    "timestamp",
    "timezone",
    "uint",
    "ulid",
    "unix-time",
    "unixtime",
    "uri-path",
    "urn",
    "uuid4",
    "uuid7",
    "uuidv4",
    "uuidv7",
];

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    let conditions = parts_of_others(document);
    let mut meant = HashMap::new();
    for (index, schema) in document.schemas.iter().enumerate() {
        exclusive(document.version, schema, sources, diagnostics);
        counted(schema, sources, diagnostics);
        if let Some(format) = &schema.format {
            spelling(format, schema, sources, &mut meant, diagnostics);
        }
        let types = stated_types(document, SchemaId(index as u32), schema);
        if types.is_empty() {
            if diagnostics.mode() == Mode::Strict && !conditions.contains(&SchemaId(index as u32)) {
                without_type(schema, sources.node(schema.at), diagnostics);
            }
            continue;
        }
        let kinds_of = |key: &str| match key {
            "format" => schema.format.as_deref().map_or(&[][..], types_of_format),
            _ => types_of_keyword(key),
        };
        if let Some((others, kind)) = of_another_type(&types, schema, sources, kinds_of) {
            let names: Vec<String> = others.iter().map(|key| format!("`{key}`")).collect();
            let are = if names.len() == 1 { "is" } else { "are" };
            let message =
                format!("the type is {}, and {} {are} for {}", types[0].as_str(), names.join(" and "), name_of(kind));
            diagnostics
                .finding(codes::KEYWORD_TYPE, member(sources, schema.at, &["type"]), message)
                .subject("types of which no keyword is")
                .help(format!("did you mean `{}`?", kind.first().map_or("", |kind| kind.as_str())));
            continue;
        }
        if document.version == Version::V3_0 && schema.types == [Primitive::Array] {
            without_items(schema, sources.node(schema.at), diagnostics);
        }
        for (key, value) in sources.node(schema.at).entries() {
            let kinds = kinds_of(key);
            if !kinds.is_empty() && !types.iter().any(|kind| kinds.contains(kind)) {
                misplaced(key, value, &types, kinds, diagnostics);
            }
        }
    }
}

/// Schemas that say what a value is together with others.
fn parts_of_others(document: &Document) -> HashSet<SchemaId> {
    let lists =
        document.schemas.iter().flat_map(|schema| schema.all_of.iter().chain(&schema.one_of).chain(&schema.any_of));
    lists.chain(document.schemas.iter().flat_map(|schema| &schema.not)).copied().collect()
}

/// A keyword that bounds texts or numbers, where no type is said: then any value fits.
fn without_type(schema: &Schema, node: Node<'_>, diagnostics: &mut Diagnostics) {
    let composed = ["allOf", "oneOf", "anyOf", "enum", "const", "$ref", "$dynamicRef", "type", "if", "x-ignore"];
    let condition = ["propertyNames", "if", "then", "else", "contains", "not"].contains(&node.key());
    let is_conditional = |node: &Node<'_>| ["dependentSchemas", "if", "then", "else", "not"].contains(&node.key());
    let within = node.ancestors().any(|node| is_conditional(&node));
    if condition || within || composed.iter().any(|key| node.get(key).is_some()) {
        return;
    }
    let kinds_of = |key: &str| match key {
        "format" => schema.format.as_deref().map_or(&[][..], types_of_format),
        "minItems" | "maxItems" | "uniqueItems" => &[],
        _ => types_of_keyword(key),
    };
    let said = node.entries().map(|(key, value)| (key, value, kinds_of(key)));
    let mut said = said.filter(|(_, _, kinds)| [TEXTS, NUMBERS, FRACTIONS].contains(kinds) || kinds.len() > 2);
    let Some((key, value, kinds)) = said.next() else { return };
    let help = match kinds {
        [only] => format!("add `type: {}`", only.as_str()),
        _ => "add `type`".to_owned(),
    };
    diagnostics
        .finding(
            codes::KEYWORD_TYPE,
            value.location(),
            format!("`{key}` is for {}, and the schema has no type: any value fits", name_of(kinds)),
        )
        .at_key()
        .subject("keywords of schemas without a type")
        .help(help);
}

/// In OpenAPI 3.0 a list says what its items are.
fn without_items(schema: &Schema, node: Node<'_>, diagnostics: &mut Diagnostics) {
    // One that lists its values is no list.
    let said = node.get("items").is_some() || node.get("prefixItems").is_some();
    if said || !schema.all_of.is_empty() || schema.enumeration.is_some() {
        return;
    }
    // The key below, as deep as the property.
    let among = node.parent().filter(|holder| holder.key() == "properties");
    let mut behind = among.into_iter().flat_map(Node::entries).skip_while(|(_, one)| one.location() != node.location());
    if let Some((_, items)) = behind.nth(1).filter(|(key, _)| *key == "items") {
        let name = node.key();
        diagnostics
            .finding(codes::MISSING_MEMBER, items.location(), "`items` stands among the properties")
            .at_key()
            .key_label(node.location(), "this array lacks it")
            .subject("arrays without `items`")
            .help(format!("indent it and what belongs to it deeper, if it belongs to `{name}`"))
            .need(schema.at, "items");
        return;
    }
    diagnostics
        .finding(codes::MISSING_MEMBER, schema.at, "an array needs the member `items`")
        .at_key()
        .subject("arrays without `items`")
        .help("say what its items are; `items: {}` allows anything")
        .need(schema.at, "items");
}

/// The keywords of a schema, where all that are of a type are of the same other one: then its type is wrong.
fn of_another_type<'s>(
    types: &[Primitive],
    schema: &Schema,
    sources: &'s Sources,
    kinds_of: impl Fn(&str) -> &'static [Primitive],
) -> Option<(Vec<&'s str>, &'static [Primitive])> {
    let [stated] = schema.types[..] else { return None };
    let of_types = sources.node(schema.at).entries().map(|(key, _)| (key, kinds_of(key)));
    let of_types: Vec<_> = of_types.filter(|(_, kinds)| !kinds.is_empty()).collect();
    let kinds = of_types.first()?.1;
    let alike = of_types.iter().all(|(_, others)| *others == kinds);
    let wrong = types == [stated] && !kinds.contains(&stated) && schema.enumeration.is_none();
    // One that is of a list or an object alone, or a default of its type, says as much as two.
    let is_default =
        |value: &Value| kinds.contains(&type_of(value)) || (type_of(value) == Primitive::Integer && kinds == FRACTIONS);
    let is_sure = ["items", "properties", "prefixItems"].contains(&of_types.first()?.0)
        || sources.node(schema.at).get("default").is_some_and(|node| is_default(&sources.value(node.location())));
    ((of_types.len() > 1 || is_sure) && alike && wrong)
        .then(|| (of_types.into_iter().map(|(key, _)| key).collect(), kinds))
}

fn name_of(kinds: &[Primitive]) -> &'static str {
    match kinds {
        NUMBERS => "numbers",
        FRACTIONS => "numbers with a fraction",
        [Primitive::String] => "strings",
        [Primitive::Array] => "arrays",
        [Primitive::Object] => "objects",
        _ => "numbers and strings",
    }
}

/// The types that the schema states, or the one that it refers to.
fn stated_types(document: &Document, id: SchemaId, schema: &Schema) -> Vec<Primitive> {
    match schema.reference {
        None => schema.types.clone(),
        Some(_) => value_types(document, id),
    }
}

/// The types whose values a keyword bounds or describes; empty for keywords of all types.
fn types_of_keyword(keyword: &str) -> &'static [Primitive] {
    match keyword {
        "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => NUMBERS,
        "minLength" | "maxLength" | "pattern" | "contentMediaType" | "contentEncoding" | "contentSchema" => TEXTS,
        "items" | "prefixItems" | "minItems" | "maxItems" | "uniqueItems" | "contains" | "minContains"
        | "maxContains" | "additionalItems" | "unevaluatedItems" => &[Primitive::Array],
        "properties"
        | "required"
        | "additionalProperties"
        | "unevaluatedProperties"
        | "patternProperties"
        | "propertyNames"
        | "minProperties"
        | "maxProperties"
        | "dependentRequired"
        | "dependentSchemas" => &[Primitive::Object],
        _ => &[],
    }
}

fn types_of_format(format: &str) -> &'static [Primitive] {
    match format {
        _ if FORMATS_OF_TEXT.contains(&format) => TEXTS,
        _ if FORMATS_OF_NUMBERS.contains(&format) => NUMBERS,
        _ if FORMATS_OF_FRACTIONS.contains(&format) => FRACTIONS,
        "int64" | "uint64" | "decimal" => &[Primitive::Integer, Primitive::Number, Primitive::String],
        _ => &[],
    }
}

fn misplaced(key: &str, value: Node<'_>, types: &[Primitive], kinds: &[Primitive], diagnostics: &mut Diagnostics) {
    let said = match value.as_str() {
        Some(format) if key == "format" => format!("{key}: {format}"),
        _ => key.to_owned(),
    };
    let kind = name_of(kinds);
    let types: Vec<&str> = types.iter().map(|kind| kind.as_str()).collect();
    let types = types.join(" or ");
    diagnostics
        .finding(codes::KEYWORD_TYPE, value.location(), format!("`{said}` is for {kind}, and the type is {types}"))
        .at_key()
        .subject(format!("`{said}` on the type {types}"))
        .help("remove it, or mend the type");
}

/// `exclusiveMinimum` is a bound in OpenAPI 3.1, and a flag in 3.0.
fn exclusive(version: Version, schema: &Schema, sources: &Sources, diagnostics: &mut Diagnostics) {
    let node = sources.node(schema.at);
    for (key, bound) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        let Some(value) = node.get(key) else { continue };
        let limit = node.get(bound).and_then(Node::scalar_text);
        let (code, message, help) = match (version, value.as_bool()) {
            (Version::V3_0, Some(true)) if limit.is_none() => {
                let message = format!("`{key}: true` has no effect without `{bound}`");
                (codes::WITHOUT_EFFECT, message, format!("add `{bound}`, or remove it"))
            }
            (Version::V3_0, None) if value.as_number().is_some() => {
                let number = value.scalar_text().unwrap_or_default();
                let message = format!("in OpenAPI 3.0 `{key}` is `true` or `false`");
                (codes::WRONG_TYPE, message, format!("write `{bound}: {number}` and `{key}: true`"))
            }
            (Version::V3_1 | Version::V3_2, Some(flag)) => {
                let help = match (flag, limit) {
                    (true, Some(limit)) => format!("write `{key}: {limit}` in place of `{bound}`"),
                    (true, None) => "write the bound itself".to_owned(),
                    (false, _) => "remove it".to_owned(),
                };
                (codes::WRONG_TYPE, format!("`{key}` must be a number, this is a boolean, as in OpenAPI 3.0"), help)
            }
            _ => continue,
        };
        diagnostics
            .finding(code, value.location(), message)
            .subject(format!("`{key}` of another version"))
            .help(help)
            .about(About::Version);
    }
}

/// `minContains` and `maxContains` count what `contains` describes.
fn counted(schema: &Schema, sources: &Sources, diagnostics: &mut Diagnostics) {
    let node = sources.node(schema.at);
    for key in ["minContains", "maxContains"] {
        if let Some(value) = node.get(key).filter(|_| node.get("contains").is_none()) {
            without_effect(diagnostics, value.location(), format!("`{key}` has no effect without `contains`"))
                .at_key()
                .subject(format!("`{key}` without `contains`"))
                .help("add `contains`, or remove it");
        }
    }
}

/// A format that nobody knows has no effect; one that is nearly a known one was meant to have.
fn spelling<'d>(
    format: &'d str,
    schema: &Schema,
    sources: &Sources,
    meant: &mut HashMap<&'d str, Option<&'static str>>,
    diagnostics: &mut Diagnostics,
) {
    if known_formats().any(|known| known == format) {
        return;
    }
    let is_type = ["string", "boolean", "object", "array", "number"].contains(&format);
    let is_pattern = format.contains(['^', '\\', '[', '{', '(', '*', '$']);
    // `HH:mm` and `DD/MM/YYYY`.
    let is_letter = |letter: char| "hmsdya:/. ".contains(letter.to_ascii_lowercase());
    let is_picture = format.len() > 4 && format.contains([':', '/', '.']) && format.chars().all(is_letter);
    if diagnostics.mode() == Mode::Strict && (is_type || is_pattern || is_picture) {
        let (what, help) = match is_type {
            true => ("a type", "remove it, or write it as `type`"),
            false if is_pattern => ("a regular expression", "write it as `pattern`"),
            false => ("a picture of the text", "describe it with `pattern`"),
        };
        diagnostics
            .finding(
                codes::FORMAT,
                member(sources, schema.at, &["format"]),
                format!("`{format}` is {what}, and no format"),
            )
            .subject(format!("the format `{format}`"))
            .help(help);
        return;
    }
    if FOREIGN_FORMATS.contains(&format) {
        if format == "file" && diagnostics.mode() == Mode::Strict {
            diagnostics
                .finding(
                    codes::FORMAT,
                    member(sources, schema.at, &["format"]),
                    "`file` is a type of Swagger 2.0, and no format",
                )
                .subject("the format `file`")
                .help("did you mean `binary`?");
        }
        return;
    }
    if ["int", "integer", "long"].contains(&format) {
        diagnostics
            .finding(codes::FORMAT, member(sources, schema.at, &["format"]), format!("there is no format `{format}`"))
            .subject(format!("the format `{format}`"))
            .help("write `int32` or `int64`, or leave it out");
        return;
    }
    if let Some(best) = *meant.entry(format).or_insert_with(|| known_format_like(format, diagnostics)) {
        diagnostics
            .finding(
                codes::FORMAT,
                member(sources, schema.at, &["format"]),
                format!("the format `{format}` is nearly `{best}`"),
            )
            .subject(format!("the format `{format}`"))
            .help(format!("did you mean `{best}`?"));
    }
}

/// All formats with a meaning.
fn known_formats() -> impl Iterator<Item = &'static str> {
    [FORMATS_OF_TEXT, FORMATS_OF_NUMBERS, FORMATS_OF_FRACTIONS, OTHER_FORMATS].into_iter().flatten().copied()
}

/// The format that one without a meaning was meant to be.
fn known_format_like(format: &str, diagnostics: &mut Diagnostics) -> Option<&'static str> {
    let strict = diagnostics.mode() == Mode::Strict;
    let bare = |text: &str| text.to_lowercase().replace(['-', '_', ' '], "");
    // Two letters exchanged are likelier than one that is another.
    let letters = |text: &str| {
        let mut letters: Vec<char> = text.chars().collect();
        letters.sort_unstable();
        letters
    };
    let other = match bare(format).as_str() {
        "iso8601" | "rfc3339" | "datetimeoffset" => Some("date-time"),
        "base64" => Some("byte"),
        "bin" => Some("binary"),
        "yyyymmdd" => Some("date"),
        "uuid4" | "uuidv4" => Some("uuid"),
        "guid" => Some("uuid"),
        "mail" => Some("email"),
        // Words of others, which have them with a meaning of their own.
        "link" | "href" if strict => Some("uri"),
        "integer64" | "bigint" | "bigint64" | "i64" if strict => Some("int64"),
        "integer32" | "i32" if strict => Some("int32"),
        _ => None,
    };
    let best = known_formats().find(|known| bare(known) == bare(format)).or(other);
    let best = best.or_else(|| known_formats().find(|known| letters(known) == letters(format)));
    best.or_else(|| diagnostics.suggest(format, known_formats()))
}
