//! What can't be sent: NaN and the infinities, and what no tree of values has, are marked, so that no request is sent with
//! them.

use super::{DecodeError, Value};

/// Begins the text that stands for such a value. Unicode keeps this character for what is not exchanged.
const MARK: char = '\u{fdd0}';

/// What the mark is followed by. Another text that begins with the same character is a text.
const NAMES: [&str; 5] = ["infinity", "minus infinity", "NaN", BEYOND_FLOATS, TOO_DEEP];

const BEYOND_FLOATS: &str = "a number beyond `f64`";
pub(super) const TOO_DEEP: &str = "JSON of too many levels";

/// The text that stands for a number which JSON does not have.
pub(super) fn marked(number: f64) -> String {
    let name = match number {
        f64::INFINITY => "infinity",
        f64::NEG_INFINITY => "minus infinity",
        _ => "NaN",
    };
    format!("{MARK}{name}")
}

/// What stands for a value that was kept as text, and is none that a tree of values has.
pub(super) fn not_a_tree(error: &DecodeError) -> Value {
    let name = if error.is_depth() { TOO_DEEP } else { BEYOND_FLOATS };
    Value::String(format!("{MARK}{name}"))
}

/// Whether something in JSON text is marked.
pub(super) fn has_mark(json: &str) -> bool {
    let after = |mark: (usize, &str)| &json[mark.0 + MARK.len_utf8()..];
    json.match_indices(MARK).any(|mark| name(after(mark).split('"').next().unwrap_or_default()).is_some())
}

fn name(text: &str) -> Option<&'static str> {
    NAMES.into_iter().find(|name| *name == text)
}

/// Where a value has such a number: `is NaN`, or `has NaN at a.b[1]`.
pub(crate) fn not_finite(value: &Value) -> Option<String> {
    let (path, name) = find(value)?;
    Some(if path.is_empty() { format!("is {name}") } else { format!("has {name} at {}", path.trim_start_matches('.')) })
}

fn find(value: &Value) -> Option<(String, &'static str)> {
    match value {
        Value::String(text) => Some((String::new(), name(text.strip_prefix(MARK)?)?)),
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

#[cfg(test)]
mod tests {
    use super::super::{Model as _, RawJson, UnknownMembers};
    use super::*;

    #[test]
    fn what_no_tree_has_is_told_and_texts_stay_texts() {
        let check = |json: &str, expected: Option<&str>| {
            let raw = RawJson::from_json(json.as_bytes()).expect("it is JSON");
            assert_eq!(not_finite(&raw.to_value()).as_deref(), expected, "{json}");
            assert_eq!(raw.to_json().expect("it can be written"), json);
        };
        check(r#"{"a":1.5}"#, None);
        check(r#"{"a":1e400}"#, Some("is a number beyond `f64`"));
        check("{\"a\":\"\u{fdd0}\"}", None);
        check("{\"a\":\"\u{fdd0}other\"}", None);
        assert!(has_mark(&format!("[\"{}\"]", marked(f64::NAN))));
    }

    #[test]
    fn what_lies_too_deep_to_be_read_is_not_written_in_part() {
        #[derive(Default)]
        struct Part {
            deep: Value,
            unknown: UnknownMembers,
        }
        crate::impl_object!(default Part { deep: required "deep", ..unknown });
        struct Whole {
            id: String,
            part: Part,
            unknown: UnknownMembers,
        }
        crate::impl_object!(Whole { id: required "id", ..unknown } flatten part { "deep" });
        let of = |levels: usize| {
            let deep = (0..levels).fold(Value::Null, |inner, _| Value::Array(vec![inner]));
            let part = Part { deep, ..Part::default() };
            Whole { id: "i".to_owned(), part, unknown: UnknownMembers::default() }
        };
        assert!(of(200).to_json().expect("it can be written").contains("deep"));
        let error = of(300).to_json().expect_err("it is refused");
        assert_eq!(error.to_string(), "the value is JSON of too many levels");
    }
}
