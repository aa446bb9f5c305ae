//! A value's way into a type and back out of it.

use cloudflare_realtimekit::runtime::{Model, Reader};
use serde_json::Value;

/// What became of a value.
#[derive(Debug)]
pub struct Tripped {
    /// The value that came back out.
    pub value: Value,
    /// How much of the value the type knows nothing of: members, values of enums, kinds of unions.
    pub surprises: u64,
}

/// Decodes a value as one type and encodes it again; the error says where it does not fit.
pub type Trip = fn(Value) -> Result<Tripped, String>;

/// The way into `T` and back.
///
/// # Errors
/// When the value does not fit.
pub fn trip<T: Model>(value: Value) -> Result<Tripped, String> {
    let text = value.to_string();
    let read = T::from_json(text.as_bytes()).map_err(|error| error.to_string())?;
    let mut reader = Reader::new(&text);
    T::read(&mut reader).map_err(|error| error.to_string())?;
    Ok(Tripped { value: read.to_value(), surprises: reader.surprises() })
}

/// Every place where two values differ, as `path: found, expected`. Numbers are compared by their
/// value, so that `0` and `0.0` are equal.
#[must_use]
pub fn differences(found: &Value, expected: &Value) -> Vec<String> {
    let mut list = Vec::new();
    compare(&mut list, "$", Some(found), Some(expected));
    list
}

fn compare(list: &mut Vec<String>, path: &str, found: Option<&Value>, expected: Option<&Value>) {
    match (found, expected) {
        (Some(Value::Object(one)), Some(Value::Object(other))) => {
            let added = other.keys().filter(|name| !one.contains_key(*name));
            for name in one.keys().chain(added) {
                compare(list, &format!("{path}.{name}"), one.get(name), other.get(name));
            }
        }
        (Some(Value::Array(one)), Some(Value::Array(other))) => {
            for index in 0..one.len().max(other.len()) {
                compare(list, &format!("{path}[{index}]"), one.get(index), other.get(index));
            }
        }
        (Some(Value::Number(one)), Some(Value::Number(other))) if one.as_f64() == other.as_f64() => {}
        (found, expected) if found == expected => {}
        (found, expected) => list.push(format!("{path}: {}, expected {}", text(found), text(expected))),
    }
}

fn text(value: Option<&Value>) -> String {
    value.map_or_else(|| "nothing".to_owned(), Value::to_string)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::differences;

    #[test]
    fn every_difference_is_found_where_it_is() {
        let cases = [
            (json!({"a": 0}), json!({"a": 0.0}), ""),
            (json!({"a": [1, 2]}), json!({"a": [1]}), "$.a[1]: 2, expected nothing"),
            (json!({"a": null}), json!({}), "$.a: null, expected nothing"),
            (json!({}), json!({"b": [1]}), "$.b: nothing, expected [1]"),
            (json!([{"a": 1}]), json!([{"a": "1"}]), "$[0].a: 1, expected \"1\""),
            (json!([1]), json!({}), "$: [1], expected {}"),
        ];
        for (found, expected, message) in cases {
            assert_eq!(differences(&found, &expected).join("; "), message);
        }
    }
}
