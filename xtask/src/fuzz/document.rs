//! Whole documents with mistakes at random places.

use clientwright::output::Package;
use clientwright::{Generation, Options};
use fastrand::Rng;
use serde_json::{Value, json};

/// Names that mean something, or are no good names.
const NAMES: [&str; 16] = [
    "",
    "type",
    "$ref",
    "self",
    "properties",
    "allOf",
    "oneOf",
    "anyOf",
    "enum",
    "items",
    "discriminator",
    "const",
    "🎉",
    "{a}",
    "required",
    "nullable",
];

/// A document with one to four mistakes.
pub(super) fn document(bases: &[Value], random: &mut Rng) -> String {
    let Some(base) = random.choice(bases) else { return String::new() };
    let mut value = base.clone();
    let other = random.choice(bases).unwrap_or(base);
    for _ in 0..random.usize(1..5) {
        mistake(&mut value, other, random);
    }
    let mut text = value.to_string();
    if random.u8(..) < 16 {
        // Text that is no JSON any more, and may still be YAML.
        let at = random.usize(..text.len().max(1));
        if text.is_char_boundary(at) {
            text.insert_str(at, ["\n", "\"", ":", "- ", "{", "]", "\t", "#", "&a ", "*a"][random.usize(..10)]);
        }
    }
    text
}

fn mistake(value: &mut Value, other: &Value, random: &mut Rng) {
    let new = match random.u8(..6) {
        0 => json!(null),
        1 => json!({}),
        2 => json!([]),
        3 => json!({"$ref": reference(value, random)}),
        4 => any_part(other, random).clone(),
        _ => any_part(value, random).clone(),
    };
    let place = any_place(value, random);
    let name = NAMES[random.usize(..NAMES.len())];
    match place {
        Value::Object(members) if !members.is_empty() && random.bool() => {
            let key = members.keys().nth(random.usize(..members.len())).cloned().unwrap_or_default();
            let member = members.remove(&key);
            match random.u8(..3) {
                0 => {}
                1 => drop(members.insert(name.to_owned(), member.unwrap_or_default())),
                _ => drop(members.insert(key, new)),
            }
        }
        Value::Object(members) => drop(members.insert(name.to_owned(), new)),
        Value::Array(items) if !items.is_empty() && random.bool() => drop(items.remove(random.usize(..items.len()))),
        Value::Array(items) => items.push(new),
        scalar => *scalar = new,
    }
}

/// A reference to a schema that is there, or to any other place.
fn reference(value: &Value, random: &mut Rng) -> String {
    let schemas = value.pointer("/components/schemas").and_then(Value::as_object);
    let names: Vec<&String> = schemas.into_iter().flat_map(|schemas| schemas.keys()).collect();
    match random.choice(&names) {
        Some(name) => format!("#/components/schemas/{name}"),
        None => "#/paths".to_owned(),
    }
}

/// A part at a random depth.
fn any_part<'v>(mut value: &'v Value, random: &mut Rng) -> &'v Value {
    loop {
        let inner: Vec<&Value> = match value {
            Value::Object(members) => members.values().collect(),
            Value::Array(items) => items.iter().collect(),
            _ => Vec::new(),
        };
        match random.choice(&inner) {
            Some(inner) if random.u8(..8) > 0 => value = inner,
            _ => return value,
        }
    }
}

fn any_place<'v>(value: &'v mut Value, random: &mut Rng) -> &'v mut Value {
    let length = match &*value {
        Value::Object(members) => members.len(),
        Value::Array(items) => items.len(),
        _ => 0,
    };
    if length == 0 || random.u8(..8) == 0 {
        return value;
    }
    let position = random.usize(..length);
    match value {
        Value::Object(members) => match members.values_mut().nth(position) {
            Some(inner) => any_place(inner, random),
            None => unreachable!("the position is below the length"),
        },
        Value::Array(items) => any_place(&mut items[position], random),
        scalar => scalar,
    }
}

/// Whether files came of it; an error when what came is neither Rust nor a message.
pub(super) fn attempt(text: &str) -> Result<bool, String> {
    let options = Options::new(Package::standalone("fuzzed", None));
    let outcome = Generation::from_text("document.yaml", text, &options);
    let Some(artefacts) = outcome.artefacts else {
        return if outcome.diagnostics.has_errors() { Ok(false) } else { Err("nothing was said".to_owned()) };
    };
    for file in artefacts {
        if file.path.split('/').any(|part| part.is_empty() || part.starts_with('.')) {
            return Err(format!("a file outside: {}", file.path));
        }
        if file.path.ends_with(".rs") {
            syn::parse_file(&file.text).map_err(|error| format!("{}: {error}", file.path))?;
        }
    }
    Ok(true)
}
