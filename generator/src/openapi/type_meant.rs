//! What was meant by a word that is no type of a schema.

use super::model::Version;
use super::schema::TYPES;
use crate::source::Node;

/// What was meant by a word that is no type: that of another language, a format, or a schema.
pub(super) fn type_meant(node: Node<'_>, version: Version) -> Option<String> {
    if node.as_bool().is_some() {
        return Some("write `boolean`, or the `const` that is meant".to_owned());
    }
    let mut entries = node.entries();
    if let (Some((word, value)), None) = (entries.next(), entries.next()) {
        return (value.is_null() && TYPES.contains(&word)).then(|| format!("write `{word}` without braces"));
    }
    let text = node.as_str()?;
    if let Some(help) = of_two_words(node, text) {
        return Some(help);
    }
    if let Some(name) = text.strip_suffix('?').filter(|name| TYPES.contains(name)) {
        return Some(match version {
            Version::V3_0 => format!("write `type: {name}` and `nullable: true`"),
            _ => format!("write `[{name}, \"null\"]`"),
        });
    }
    let pair = |kind: &str, format: &str| Some(format!("write `type: {kind}` and `format: {format}`"));
    match text.to_ascii_lowercase().as_str() {
        "str" | "text" | "varchar" | "char" => Some("write `string`".to_owned()),
        "int" | "long" | "short" => Some("write `integer`".to_owned()),
        "bool" | "bit" | "flag" => Some("write `boolean`".to_owned()),
        "nil" | "none" | "undefined" | "void" if node.key().is_empty() => Some("write \"null\"".to_owned()),
        "list" | "tuple" | "set" => Some("write `array`".to_owned()),
        "dict" | "map" | "hash" | "struct" => Some("write `object`".to_owned()),
        "decimal" | "numeric" => Some("write `number`".to_owned()),
        "any" | "mixed" => Some("leave `type` out: then any value fits".to_owned()),
        "enum" => {
            let owner = node.parent().filter(|owner| owner.get("enum").is_none());
            let mut keys = owner.into_iter().flat_map(Node::entries).map(|(key, _)| key);
            let other = keys.find(|key| super::other_word::other_words_of(key, "enum"));
            Some(match other {
                Some(key) => {
                    format!("write the type of the values, such as `string`, and `enum` in place of `{key}`")
                }
                None => "write the type of the values, such as `string`".to_owned(),
            })
        }
        format @ ("float" | "double") => pair("number", format),
        format @ ("int32" | "int64") => pair("integer", format),
        format
        @ ("date" | "date-time" | "time" | "uuid" | "uri" | "url" | "email" | "binary" | "byte" | "password") => {
            pair("string", if format == "url" { "uri" } else { format })
        }
        "datetime" | "timestamp" => pair("string", "date-time"),
        "file" => pair("string", "binary"),
        _ if text.contains("#/") => Some(format!("write `$ref: {}` in place of `type`", crate::source::quoted(text))),
        _ if text.ends_with("[]") => {
            let item = text.trim_end_matches("[]");
            TYPES.contains(&item).then(|| format!("write `type: array` and `items: {{type: {item}}}`"))
        }
        _ if text.contains(['|', ',', ' ', '/']) => types_meant(text, node.key().is_empty(), version),
        _ => {
            super::instead::of_schema(node, text).map(|pointer| format!("write `$ref: '{pointer}'` in place of `type`"))
        }
    }
}

/// `string(uuid)`, and `array of Pet`: a type with its format, and a list with its items.
fn of_two_words(node: Node<'_>, text: &str) -> Option<String> {
    let (first, rest) = text.split_once(['(', '<', '/', ':', '[']).or_else(|| text.split_once(" of "))?;
    let (first, rest) = (first.trim().to_ascii_lowercase(), rest.trim().trim_end_matches([')', '>', ']']));
    let is_word = !rest.is_empty() && rest.chars().all(|letter| letter.is_alphanumeric() || "-_".contains(letter));
    if ["array", "list"].contains(&first.as_str()) && is_word {
        let item = match TYPES.contains(&rest) {
            true => format!("{{type: {rest}}}"),
            false => format!("{{$ref: '{}'}}", super::instead::of_schema(node, rest)?),
        };
        return Some(format!("write `type: array` and `items: {item}`"));
    }
    let is_type = TYPES.contains(&first.as_str()) && !TYPES.contains(&rest) && is_word;
    is_type.then(|| format!("write `type: {first}` and `format: {rest}`"))
}

/// What was meant by several types in one text.
fn types_meant(text: &str, is_item: bool, version: Version) -> Option<String> {
    let words = text.split(['|', ',', ' ', '/']).map(|word| word.trim().trim_matches(['\'', '"', '[', ']']));
    let words = words.filter(|word| !word.is_empty() && *word != "or");
    let mut words: Vec<&str> = words.map(|word| if word == "nullable" { "null" } else { word }).collect();
    words.sort_by_key(|word| *word == "null");
    // Words that lack a comma alone have another message.
    let has_sign = text.contains(['|', ',', '/']) || text.contains(" or ");
    let is_nullable = words.contains(&"null") && !is_item;
    if text.contains(' ') && !has_sign && !is_nullable {
        return None;
    }
    let others: Vec<&str> = words.iter().copied().filter(|word| *word != "null").collect();
    if !words.iter().all(|word| TYPES.contains(word)) {
        return None;
    }
    Some(match (version, others[..].first()) {
        (Version::V3_0, Some(only)) if others.len() == 1 && words.len() > 1 => {
            format!("write `type: {only}` and `nullable: true`")
        }
        (Version::V3_0, _) => "write one type here, or `oneOf` with a schema for each".to_owned(),
        _ => format!("write `[{}]`", words.join(", ").replace("null", "\"null\"")),
    })
}
