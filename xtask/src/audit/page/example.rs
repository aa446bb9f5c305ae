//! Examples on pages: objects of JSON, wherever they stand.

use serde_json::{Map, Value};

use super::{Line, Page};
use crate::audit::facts::{Fact, Operation};

/// An object of JSON on a page.
struct Found<'p> {
    /// The line where it begins.
    line: &'p Line,
    /// The object.
    object: Map<String, Value>,
    /// Whether it is the argument of a command: the body of a request.
    is_request: bool,
}

/// The objects of JSON in some lines. What begins as one and is none is an error.
fn objects<'p>(page: &'p Page, lines: &'p [Line]) -> Result<Vec<Found<'p>>, String> {
    let mut found: Vec<Found<'_>> = Vec::new();
    let mut skip_to = (0, 0);
    for (index, line) in lines.iter().enumerate() {
        for (at, _) in line.text.match_indices('{') {
            if (index, at) < skip_to {
                continue;
            }
            let rest =
                std::iter::once(&line.text[at..]).chain(lines[index + 1..].iter().map(|line| line.text.as_str()));
            let text = rest.collect::<Vec<_>>().join("\n");
            let begins = begins(&text);
            if !begins {
                continue;
            }
            let mut stream = serde_json::Deserializer::from_str(&text).into_iter::<Map<String, Value>>();
            let Some(Ok(object)) = stream.next() else {
                return Err(page.unreadable(line, "an example that is no JSON"));
            };
            skip_to = end(index, at, &text[..stream.byte_offset()]);
            let is_request = line.text[..at].ends_with(" '");
            if !found.iter().any(|known| known.object == object && known.is_request == is_request) {
                found.push(Found { line, object, is_request });
            }
        }
    }
    Ok(found)
}

/// Whether a text begins as an object of JSON does: a name in quotes, and a colon.
fn begins(text: &str) -> bool {
    let name = text[1..].trim_start().strip_prefix('"').and_then(|rest| rest.split_once('"'));
    name.is_some_and(|(name, rest)| !name.contains('\n') && rest.trim_start().starts_with(':'))
}

/// The line and the column where a text ends.
fn end(index: usize, at: usize, text: &str) -> (usize, usize) {
    let breaks = text.matches('\n').count();
    let column = text.rsplit('\n').next().map_or(0, str::len);
    (index + breaks, if breaks == 0 { at + column } else { column })
}

/// Adds what the examples of an operation show.
pub(super) fn add_all(operation: &mut Operation, page: &Page, lines: &[Line]) -> Result<(), String> {
    for found in objects(page, lines)? {
        let place = page.place(found.line);
        match found.is_request {
            true => members(operation, "body", "", &found.object, &place),
            false => add_reply(operation, &found.object, &place),
        }
    }
    Ok(())
}

/// Adds what an example of a reply shows: members, and the status of an error.
fn add_reply(operation: &mut Operation, object: &Map<String, Value>, place: &str) {
    let is_error = object.get("success") == Some(&Value::Bool(false)) || object.get("ok") == Some(&Value::Bool(false));
    let side = if is_error { "error" } else { "reply" };
    members(operation, side, "", object, place);
    let code = object.get("error").and_then(|error| error.get("code")).and_then(Value::as_u64);
    if let Some(status) = code.filter(|code| is_error && (400..600).contains(code)) {
        let fact = Fact { place: place.to_owned(), ..Fact::default() };
        operation.add("status", &status.to_string(), fact);
    }
}

fn members(operation: &mut Operation, side: &str, parent: &str, object: &Map<String, Value>, place: &str) {
    for (name, value) in object {
        let way = if parent.is_empty() { name.clone() } else { format!("{parent}.{name}") };
        let item = format!("member {} {side} {way}", operation.address);
        let fact = Fact { kind: kind(value), place: place.to_owned(), ..Fact::default() };
        operation.shown.insert(item, fact);
        match value {
            Value::Object(inner) => members(operation, side, &way, inner, place),
            Value::Array(items) => {
                for inner in items.iter().filter_map(Value::as_object) {
                    members(operation, side, &format!("{way}[]"), inner, place);
                }
            }
            _ => {}
        }
    }
}

pub(crate) fn kind(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(_) => "boolean".to_owned(),
        Value::Number(number) if number.is_f64() => "number".to_owned(),
        Value::Number(_) => "integer".to_owned(),
        Value::String(_) => "string".to_owned(),
        Value::Object(_) => "object".to_owned(),
        Value::Array(items) => format!("array<{}>", items.first().map_or("any".to_owned(), kind)),
    }
}
