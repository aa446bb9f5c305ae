//! What to write in place of a line of a configuration that can't be read.

use toml::{Table, Value};

use super::conventions::NAMES;
use crate::diagnostic::suggest;

/// The settings, each with the form of its value.
const SETTINGS: &[(&str, Form)] = &[
    ("only", Form::List),
    ("except", Form::List),
    ("conventions", Form::List),
    ("names", Form::Table),
    ("formats", Form::Table),
    ("types", Form::Table),
    ("dependencies", Form::Table),
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    List,
    Table,
}

/// The cure, where the text shows what was meant.
pub(super) fn of(text: &str) -> Option<String> {
    match text.parse::<Table>() {
        Ok(table) => table.iter().find_map(|(key, value)| of_setting(key, value)),
        Err(_) => otherwise(text),
    }
}

fn of_setting(key: &str, value: &Value) -> Option<String> {
    let known = SETTINGS.iter().find(|(name, _)| *name == key);
    let Some((_, form)) = known else {
        return suggest(key, SETTINGS.iter().map(|(name, _)| *name)).map(|best| format!("did you mean `{best}`?"));
    };
    match (form, value) {
        (Form::List, Value::String(one)) => Some(format!("write a list: `{key} = [\"{one}\"]`")),
        (Form::List, Value::Table(inner)) => {
            let names: Vec<String> = inner.keys().map(|name| format!("\"{name}\"")).collect();
            Some(format!("write a list: `{key} = [{}]`", names.join(", ")))
        }
        (Form::List, Value::Array(items)) if key == "conventions" => {
            let unknown = items.iter().filter_map(Value::as_str).find(|name| !NAMES.contains(name))?;
            suggest(unknown, NAMES.iter().copied()).map(|best| format!("did you mean `{best}`?"))
        }
        (Form::Table, Value::Table(inner)) => {
            let (name, value) = inner.iter().find(|(_, value)| !value.is_str())?;
            match value {
                Value::Integer(number) => Some(format!("put it in quotes: `{} = \"{number}\"`", key_of(name))),
                Value::Float(number) => Some(format!("put it in quotes: `{} = \"{number}\"`", key_of(name))),
                Value::Table(table) => {
                    let version = table.get("version")?.as_str()?;
                    Some(format!("write the version alone: `{} = \"{version}\"`", key_of(name)))
                }
                _ => None,
            }
        }
        (Form::Table, _) => Some(format!("write `[{key}]` on a line of its own, and what belongs to it below")),
        _ => None,
    }
}

/// A key, in quotes where it needs them.
fn key_of(name: &str) -> String {
    let is_bare = name.chars().all(|sign| sign.is_ascii_alphanumeric() || "-_".contains(sign));
    if is_bare { name.to_owned() } else { format!("\"{name}\"") }
}

/// The notation that a text is of, where it is none of TOML.
fn otherwise(text: &str) -> Option<String> {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let first = lines.next()?;
    if first.starts_with('{') {
        return Some("this is no TOML: write `only = […]`, without braces around the whole".to_owned());
    }
    let is_key = |line: &str| line.chars().all(|sign| sign.is_alphanumeric() || "-_".contains(sign));
    let (key, _) = first.split_once(':').filter(|(key, _)| is_key(key.trim()) && !first.contains('='))?;
    let known = SETTINGS.iter().any(|(name, _)| *name == key);
    Some(match known {
        true => format!("this is no YAML: write `{key} = […]`"),
        false => "a configuration is written in TOML, as in `only = [\"tag:Pets\"]`".to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn what_was_meant_is_told() {
        for (text, cure) in [
            ("conventons = []", Some("did you mean `conventions`?")),
            ("[name]", Some("did you mean `names`?")),
            ("conventions = [\"tag\"]", Some("did you mean `tags`?")),
            ("only = \"tag:Pets\"", Some("write a list: `only = [\"tag:Pets\"]`")),
            ("[conventions]\ntags = true", Some("write a list: `conventions = [\"tags\"]`")),
            ("[dependencies]\nchrono = 1", Some("put it in quotes: `chrono = \"1\"`")),
            ("[dependencies]\nchrono = {version = \"0.4\"}", Some("write the version alone: `chrono = \"0.4\"`")),
            ("[names]\n\"#/components/schemas/A\" = 5", Some("put it in quotes: `\"#/components/schemas/A\" = \"5\"`")),
            ("names = []", Some("write `[names]` on a line of its own, and what belongs to it below")),
            ("conventions:\n  - tags", Some("this is no YAML: write `conventions = […]`")),
            ("openapi: 3.1.0", Some("a configuration is written in TOML, as in `only = [\"tag:Pets\"]`")),
            ("{\"only\": []}", Some("this is no TOML: write `only = […]`, without braces around the whole")),
            ("only = [", None),
        ] {
            assert_eq!(of(text).as_deref(), cure, "{text}");
        }
    }
}
