//! `cargo xtask multiply`: a document several times over, to see how cost grows. Each copy has its paths under a prefix and
//! components, operations and tags of its own.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value};

/// What components keep their name: every copy is called with the same credentials.
const SHARED: &str = "securitySchemes";

/// Writes `count` copies of a document into one.
///
/// # Errors
/// What can't be read or written.
pub fn run(document: &Path, count: usize, out: &Path) -> Result<String, String> {
    let failed = |path: &Path, error: &dyn std::fmt::Display| format!("{}: {error}\n", path.display());
    let text = fs::read_to_string(document).map_err(|error| failed(document, &error))?;
    let tree: Value = match document.extension().is_some_and(|extension| extension == "json") {
        true => serde_json::from_str(&text).map_err(|error| failed(document, &error))?,
        false => serde_yaml::from_str(&text).map_err(|error| failed(document, &error))?,
    };
    let written = multiplied(&tree, count).to_string();
    fs::write(out, &written).map_err(|error| failed(out, &error))?;
    Ok(format!("{}: {} bytes, {count} times {} bytes", out.display(), written.len(), tree.to_string().len()))
}

/// The document that has everything `count` times.
fn multiplied(document: &Value, count: usize) -> Value {
    let mut whole = document.clone();
    for key in ["paths", "webhooks", "tags"] {
        if let Some(part) = whole.get_mut(key) {
            *part = if part.is_array() { Value::Array(Vec::new()) } else { Value::Object(Map::new()) };
        }
    }
    if let Some(components) = whole.get_mut("components").and_then(Value::as_object_mut) {
        components.iter_mut().filter(|(kind, _)| *kind != SHARED).for_each(|(_, all)| *all = Value::Object(Map::new()));
    }
    for number in 1..=count {
        add(&mut whole, document, number);
    }
    whole
}

/// Adds a copy.
fn add(whole: &mut Value, document: &Value, number: usize) {
    let copied = |part: &Value| {
        let mut part = part.clone();
        rename(&mut part, number);
        part
    };
    for (key, front) in [("paths", format!("/copy{number}")), ("webhooks", format!("copy{number}."))] {
        let (Some(to), Some(from)) = (whole.get_mut(key).and_then(Value::as_object_mut), document.get(key)) else {
            continue;
        };
        let items = from.as_object().into_iter().flatten();
        to.extend(items.map(|(name, item)| (format!("{front}{name}"), copied(item))));
    }
    if let (Some(Value::Array(to)), Some(Value::Array(from))) = (whole.get_mut("tags"), document.get("tags")) {
        to.extend(from.iter().map(|tag| {
            let mut tag = copied(tag);
            tag.get_mut("name").into_iter().for_each(|name| append(name, number));
            tag
        }));
    }
    let kinds = document.get("components").and_then(Value::as_object);
    for (kind, all) in kinds.into_iter().flatten().filter(|(kind, _)| *kind != SHARED) {
        let Some(to) = whole["components"].get_mut(kind).and_then(Value::as_object_mut) else { continue };
        let items = all.as_object().into_iter().flatten();
        to.extend(items.map(|(name, item)| (format!("{name}{}", suffix(number)), copied(item))));
    }
}

fn suffix(number: usize) -> String {
    format!("-copy{number}")
}

fn append(text: &mut Value, number: usize) {
    if let Value::String(text) = text {
        text.push_str(&suffix(number));
    }
}

/// Makes references, operations and tags those of a copy.
fn rename(value: &mut Value, number: usize) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, number)),
        Value::Object(members) => {
            for (key, member) in members.iter_mut() {
                match (key.as_str(), &*member) {
                    ("$ref", Value::String(reference)) => *member = Value::String(renamed(reference, number)),
                    ("mapping", Value::Object(_)) => {
                        let targets = member.as_object_mut().into_iter().flat_map(Map::values_mut);
                        targets.for_each(|target| {
                            if let Value::String(text) = target {
                                *text = renamed(text, number);
                            }
                        });
                    }
                    ("operationId", Value::String(_)) => append(member, number),
                    ("tags", Value::Array(tags)) if tags.iter().all(Value::is_string) => {
                        member.as_array_mut().into_iter().flatten().for_each(|tag| append(tag, number));
                    }
                    ("examples", Value::Object(_)) => {
                        let references = member.as_object_mut().into_iter().flat_map(Map::values_mut);
                        references.filter(|one| one.get("$ref").is_some()).for_each(|one| rename(one, number));
                    }
                    // Their keys are names, `default` and `example` among them.
                    ("properties" | "patternProperties" | "responses" | "$defs", Value::Object(_)) => {
                        let named = member.as_object_mut().into_iter().flat_map(Map::values_mut);
                        named.for_each(|one| rename(one, number));
                    }
                    // What stands here is data.
                    ("example" | "examples" | "default" | "enum" | "const", _) => {}
                    _ => rename(member, number),
                }
            }
        }
        _ => {}
    }
}

/// Where a reference of a copy leads.
fn renamed(reference: &str, number: usize) -> String {
    let Some(inside) = reference.strip_prefix("#/") else { return reference.to_owned() };
    let parts: Vec<&str> = inside.split('/').collect();
    match parts[..] {
        ["components", kind, name, ref rest @ ..] if kind != SHARED => {
            let front = format!("#/components/{kind}/{name}{}", suffix(number));
            [&[front.as_str()], rest].concat().join("/")
        }
        ["paths", path, ref rest @ ..] => {
            let front = format!("#/paths/~1copy{number}{path}");
            [&[front.as_str()], rest].concat().join("/")
        }
        _ => reference.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use clientwright::output::Package;
    use clientwright::{Generation, Options};

    use super::*;

    #[test]
    fn references_lead_into_the_same_copy() {
        let cases = [
            ("#/components/schemas/A", "#/components/schemas/A-copy2"),
            ("#/components/schemas/A/properties/b", "#/components/schemas/A-copy2/properties/b"),
            ("#/components/securitySchemes/A", "#/components/securitySchemes/A"),
            ("#/paths/~1a~1{b}/get", "#/paths/~1copy2~1a~1{b}/get"),
            ("other.yaml#/A", "other.yaml#/A"),
        ];
        for (reference, expected) in cases {
            assert_eq!(renamed(reference, 2), expected);
        }
    }

    #[test]
    fn a_copy_has_what_the_document_has() {
        let text = r##"{"openapi": "3.1.0", "info": {"title": "Pets", "version": "1"}, "tags": [{"name": "pets"}],
            "paths": {"/pets": {"get": {"operationId": "list", "tags": ["pets"], "responses": {"200": {"description": "D.",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}}}}},
            "components": {"schemas": {"Pet": {"type": "object", "properties": {"tags": {"type": "array", "items": {"type": "string"}},
                "self": {"$ref": "#/components/schemas/Pet"}, "default": {"$ref": "#/components/schemas/Pet"}}}}}}"##;
        let document: Value = serde_json::from_str(text).expect("it is JSON");
        for count in 1..4 {
            let whole = multiplied(&document, count).to_string();
            let options = Options::new(Package::standalone("pets", None)).strict();
            let generation = Generation::from_text("pets.json", &whole, &options);
            let said = generation.diagnostics.render(&generation.sources, Default::default());
            let api = generation.api.unwrap_or_else(|| panic!("{said}"));
            assert_eq!((api.operations.len(), api.components.len(), api.resources.len()), (count, count, count));
        }
    }
}
