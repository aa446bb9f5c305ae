//! Numbers that JSON does not have: NaN and the infinities are marked, so that no request is sent with them.

use super::Value;

/// Begins the text that stands for such a number. Unicode keeps this character out of every text that is exchanged.
pub(super) const MARK: &str = "\u{fdd0}";

/// The text that stands for a number which JSON does not have.
pub(super) fn marked(number: f64) -> String {
    let name = match number {
        f64::INFINITY => "infinity",
        f64::NEG_INFINITY => "minus infinity",
        _ => "NaN",
    };
    format!("{MARK}{name}")
}

/// Where a value has such a number: `is NaN`, or `has NaN at a.b[1]`.
pub(crate) fn not_finite(value: &Value) -> Option<String> {
    let (path, name) = find(value)?;
    Some(if path.is_empty() { format!("is {name}") } else { format!("has {name} at {}", path.trim_start_matches('.')) })
}

fn find(value: &Value) -> Option<(String, &str)> {
    match value {
        Value::String(text) => text.strip_prefix(MARK).map(|name| (String::new(), name)),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .find_map(|(index, item)| find(item).map(|(path, name)| (format!("[{index}]{path}"), name))),
        Value::Object(members) => members
            .iter()
            .find_map(|(member, value)| find(value).map(|(path, name)| (format!(".{member}{path}"), name))),
        _ => None,
    }
}
