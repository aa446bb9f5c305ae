//! What is said about a JSON file is said in JSON: cures are written in YAML, whose flow style is nearly the same.

use serde_yaml::Value;

/// What is said of lists and keys, as YAML and as JSON have it.
const PHRASES: &[(&str, &str)] = &[
    (", or each item on a line of its own after `- `", ""),
    ("write its keys without `- ` before them", "write it without `[` and `]` around it"),
    ("write `- ` before the first key of each item", "put it in `[` and `]`"),
    ("write `- ` before `$ref`", "put it in `[` and `]`"),
    ("write it without brackets and without `- `", "write it without brackets"),
    ("with a `- ` of its own", "in an object of its own"),
];

/// A cure for a JSON file.
pub(super) fn in_json(help: &str) -> String {
    let mut help = help.to_owned();
    for (yaml, json) in PHRASES {
        help = help.replace(yaml, json);
    }
    let parts: Vec<String> = help.split('`').map(str::to_owned).collect();
    // What stands between backticks are the odd ones, if every one is closed.
    if parts.len().is_multiple_of(2) {
        return help;
    }
    let written = |(index, part): (usize, String)| match index % 2 {
        1 => snippet(&part).unwrap_or(part),
        _ => part,
    };
    parts.into_iter().enumerate().map(written).collect::<Vec<_>>().join("`")
}

/// A piece of YAML as JSON, if it is a collection, a member or a text in quotes.
fn snippet(text: &str) -> Option<String> {
    let is_collection = text.starts_with(['{', '[']);
    let is_quoted = text.starts_with('\'') && text.ends_with('\'') && text.len() > 1;
    let is_member = !text.starts_with('"') && text.contains(": ") && !text.contains('\n');
    if !is_collection && !is_quoted && !is_member {
        return None;
    }
    // `{name}` is a part of a path.
    if text.starts_with('{') && !text.contains(':') && !text.contains("[") && text.len() > 2 {
        return None;
    }
    match serde_yaml::from_str(text).ok()? {
        Value::Mapping(members) if !is_collection => {
            let members: Option<Vec<String>> = members.iter().map(|(key, value)| member(key, value)).collect();
            Some(members?.join(", "))
        }
        value => source(&value),
    }
}

/// A value as JSON, on one line.
fn source(value: &Value) -> Option<String> {
    Some(match value {
        Value::Mapping(members) => {
            let members: Option<Vec<String>> = members.iter().map(|(key, value)| member(key, value)).collect();
            format!("{{{}}}", members?.join(", "))
        }
        Value::Sequence(items) => {
            let items: Option<Vec<String>> = items.iter().map(source).collect();
            format!("[{}]", items?.join(", "))
        }
        other => serde_json::to_string(other).ok()?,
    })
}

fn member(key: &Value, value: &Value) -> Option<String> {
    Some(format!("{}: {}", serde_json::to_string(key.as_str()?).ok()?, source(value)?))
}

/// What a cure writes into a JSON file.
pub(super) fn json_source(yaml: &str) -> Option<String> {
    source(&serde_yaml::from_str(yaml).ok()?)
}

#[cfg(test)]
mod tests {
    use super::{in_json, json_source};

    #[test]
    fn cures_are_written_in_json() {
        for (help, expected) in [
            ("write `[a, b]`, or each item on a line of its own after `- `", "write `[\"a\", \"b\"]`"),
            ("write `{$ref: '#/a'}`", "write `{\"$ref\": \"#/a\"}`"),
            ("write `type: string` and `format: date`", "write `\"type\": \"string\"` and `\"format\": \"date\"`"),
            ("did you mean `name`?", "did you mean `name`?"),
            ("write `200`, or a ` alone", "write `200`, or a ` alone"),
            ("write `{` before it", "write `{` before it"),
            ("write `{id}`, not `{ID}`", "write `{id}`, not `{ID}`"),
        ] {
            assert_eq!(in_json(help), expected);
        }
        assert_eq!(json_source("[wind]").as_deref(), Some("[\"wind\"]"));
        assert_eq!(json_source("'no'").as_deref(), Some("\"no\""));
        assert_eq!(json_source("500").as_deref(), Some("500"));
    }
}
