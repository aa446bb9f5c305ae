//! Whatever is added, and wherever, the public names that were there stay as they were.

use clientwright::diagnostic::Mode;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::runner;
use crate::tree::{Files, description, generate, pointers};

/// What is added.
#[derive(Clone, Copy, Debug)]
enum Addition {
    Branch,
    File,
    Schema,
    Operation,
    Member,
    EnumValue,
    Parameter,
    Tag,
    Scope,
    MediaType,
    Header,
}

/// The pointers of a file that end so and lead to a mapping or list, as the addition needs it.
fn places(value: &Value, addition: Addition) -> Vec<String> {
    let mut found = pointers(value);
    found.retain(|pointer| {
        let node = value.pointer(pointer);
        match addition {
            Addition::Branch => node.is_some_and(|node| is_union(pointer, node)),
            Addition::File => pointer == "/components/schemas",
            Addition::Schema => pointer == "/components/schemas",
            Addition::Operation => pointer == "/paths" && value.get("openapi").is_some(),
            Addition::Member => pointer.starts_with("/components/schemas/") && is_properties(value, pointer),
            Addition::EnumValue => pointer.ends_with("/enum") && node.is_some_and(Value::is_array),
            Addition::Parameter => pointer.ends_with("/get/parameters") && node.is_some_and(Value::is_array),
            Addition::Tag => pointer.ends_with("/get/tags"),
            Addition::Scope => pointer == "/x-scopes",
            Addition::MediaType => pointer.ends_with("/requestBody/content"),
            Addition::Header => pointer.ends_with("/responses/200"),
        }
    });
    found
}

/// Whether a list has the branches of a union. One branch and null are no union, and would become one.
fn is_union(pointer: &str, node: &Value) -> bool {
    let null = |branch: &&Value| branch.get("type").is_some_and(|kind| kind == "null");
    let count = node.as_array().map_or(0, |branches| branches.iter().filter(|branch| !null(branch)).count());
    (pointer.ends_with("/oneOf") || pointer.ends_with("/anyOf")) && count > 1
}

fn is_properties(value: &Value, pointer: &str) -> bool {
    let schema = pointer.strip_suffix("/properties").and_then(|schema| value.pointer(schema));
    schema.and_then(|schema| schema.get("type")).is_some_and(|kind| kind == "object")
}

/// Makes the addition where there is a place for it; the names are such as nothing else has.
fn add(files: &mut Files, addition: Addition, number: usize, place: (prop::sample::Index, prop::sample::Index)) {
    let candidates: Vec<(usize, String)> = files
        .iter()
        .enumerate()
        .flat_map(|(file, (_, value))| places(value, addition).into_iter().map(move |pointer| (file, pointer)))
        .collect();
    let (file, pointer) = place.0.get(&candidates);
    // Members are in the order of their names, so that the first letter decides the place.
    let letter = char::from(b"abcdefghijklmnopqrstuvwxyz"[place.1.index(26)]);
    let new = format!("{letter}_added_{number}");
    let name = format!("{}Added{number}", letter.to_ascii_uppercase());
    if matches!(addition, Addition::File) {
        // As schemas are called that are there, in a folder of its own.
        let schema = json!({"type": "object", "properties": {"a": {"type": "string", "enum": ["x"]}}});
        files.push((format!("{new}/Session.yaml"), schema));
    }
    match (addition, files[*file].1.pointer_mut(pointer)) {
        (Addition::Branch, Some(Value::Array(list))) => {
            let member = json!({"type": "string", "enum": ["x"]});
            let branch = json!({"type": "object", "required": [new], "properties": {new: member}});
            list.insert(place.1.index(list.len() + 1), branch);
        }
        (Addition::File, Some(Value::Object(map))) => {
            let reference = json!({"$ref": format!("{new}/Session.yaml")});
            map.insert(name, json!({"type": "object", "properties": {"a": reference}}));
        }
        (Addition::Schema, Some(Value::Object(map))) => {
            map.insert(name, json!({"type": "object", "properties": {"a": {"type": "string"}}}));
        }
        (Addition::Operation, Some(Value::Object(map))) => {
            let operation = json!({
                "operationId": format!("sessions.{new}"), "tags": ["Sessions"],
                "parameters": [
                    {"name": "account_id", "in": "path", "required": true, "schema": {"type": "string"}},
                    {"name": "app_id", "in": "path", "required": true, "schema": {"type": "string"}},
                ],
                "responses": {"200": {"description": "D.", "content": {"application/json": {
                    "schema": {"type": "object", "properties": {"data": {"type": "array", "items": {"type": "object", "properties": {}}}}}}}}},
            });
            let path = format!("/accounts/{{account_id}}/realtime/kit/{{app_id}}/{new}");
            map.insert(path, json!({"get": operation}));
        }
        (Addition::Member, Some(Value::Object(map))) => {
            map.insert(new, json!({"type": "object", "properties": {"inner": {"type": "string", "enum": ["x"]}}}));
        }
        (Addition::EnumValue, Some(Value::Array(list))) => {
            let value = if list.iter().all(Value::is_number) { json!(1000 + number) } else { json!(new) };
            list.insert(place.1.index(list.len() + 1), value);
        }
        (Addition::Parameter, Some(Value::Array(list))) => {
            let parameter = json!({"name": new, "in": "query", "schema": {"type": "string"}});
            list.insert(place.1.index(list.len() + 1), parameter);
        }
        (Addition::Tag, Some(Value::Array(list))) => list.push(json!(name)),
        (Addition::Scope, Some(Value::Array(list))) => {
            list.insert(place.1.index(list.len() + 1), json!({"parameter": "meeting_id", "on": "client"}));
        }
        (Addition::MediaType, Some(Value::Object(map))) => {
            let schema = json!({"type": "object", "properties": {"a": {"type": "string", "enum": ["x"]}}});
            map.insert(format!("application/{letter}.added-{number}+json"), json!({"schema": schema}));
        }
        (Addition::Header, Some(Value::Object(map))) => {
            let headers = map.entry("headers").or_insert_with(|| json!({}));
            headers[format!("X-{name}")] = json!({"schema": {"type": "string", "enum": ["x"]}});
        }
        _ => panic!("{addition:?} has no place at {pointer}"),
    }
}

/// The part of a line that names a public item. An operation's line lists its parameters, which may grow, and so may what
/// is listed of a union's variants.
fn named(line: &str) -> &str {
    if let Some(end) = line.strip_prefix("union ").and_then(|_| line.find("@from: ").or_else(|| line.find("@tried "))) {
        return &line[..end];
    }
    match line.strip_prefix("operation ") {
        Some(rest) => {
            // Facts about what travels may change where something is added: a scope takes a parameter away.
            let end = rest.find('@').or_else(|| rest.find(" ("));
            &line[..line.len() - rest.len() + end.unwrap_or(rest.len())]
        }
        None => line,
    }
}

#[test]
fn additions_rename_nothing() {
    let before = generate(description(), Mode::Lenient);
    let kinds = prop::sample::select(vec![
        Addition::Branch,
        Addition::File,
        Addition::Schema,
        Addition::Operation,
        Addition::Member,
        Addition::EnumValue,
        Addition::Parameter,
        Addition::Tag,
        Addition::Scope,
        Addition::MediaType,
        Addition::Header,
    ]);
    let additions = prop::collection::vec((kinds, any::<(prop::sample::Index, prop::sample::Index)>()), 1..6);
    let ran = runner(24).run(&additions, |additions| {
        let mut files = description().clone();
        for (number, (addition, place)) in additions.iter().enumerate() {
            add(&mut files, *addition, number, *place);
        }
        let after = generate(&files, Mode::Lenient);
        prop_assert!(after.artefacts.is_some(), "{}", after.rendered());
        let lines: std::collections::HashSet<&str> = after.api().into_iter().map(named).collect();
        for line in before.api() {
            prop_assert!(lines.contains(named(line)), "`{}` is gone after {:?}", line, additions);
        }
        let additive = additions.iter().all(|(addition, _)| !matches!(addition, Addition::Schema | Addition::Scope));
        prop_assert!(!additive || after.api() != before.api(), "nothing was added");
        Ok(())
    });
    ran.unwrap_or_else(|error| panic!("{error}"));
}
