//! JSON text to a value, however deeply it nests within a bound.

use serde::Deserialize as _;

use super::{DecodeError, Value};

/// How deeply lists and objects may lie in one another. A value of this depth is read on a stack of 2 MiB in a build
/// without optimizations.
const MAX_DEPTH: usize = 256;

/// Parses a text. A byte order mark before it is skipped.
pub(crate) fn parse(text: &[u8]) -> Result<Value, DecodeError> {
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    if is_too_deep(text) {
        return Err(DecodeError::mismatch(
            format!("JSON of at most {MAX_DEPTH} levels"),
            "lists and objects that lie in one another more deeply",
        ));
    }
    let mut deserializer = serde_json::Deserializer::from_slice(text);
    deserializer.disable_recursion_limit();
    let value = Value::deserialize(&mut deserializer).and_then(|value| deserializer.end().map(|()| value));
    value.map_err(|error| {
        DecodeError::mismatch("JSON", format!("no JSON at line {}, column {}", error.line(), error.column()))
    })
}

fn is_too_deep(text: &[u8]) -> bool {
    let (mut depth, mut in_text, mut escaped) = (0_usize, false, false);
    for byte in text {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            _ if in_text => {}
            b'[' | b'{' => {
                depth += 1;
                if depth > MAX_DEPTH {
                    return true;
                }
            }
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_nest_to_a_bound() {
        let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        for (text, is_read) in [
            (nested(MAX_DEPTH), true),
            (nested(MAX_DEPTH + 1), false),
            (nested(1_000_000), false),
            (format!("{:?}", nested(1000)), true),
            ("\"\\\"[\\\\\"".to_owned() + " ", true),
            ("[]".to_owned(), true),
            (format!("[{}0]", "[],".repeat(1000)), true),
            ("\u{feff}{\"a\": 1}".to_owned(), true),
            ("[] []".to_owned(), false),
            (String::new(), false),
        ] {
            assert_eq!(parse(text.as_bytes()).is_ok(), is_read, "{}", &text[..text.len().min(40)]);
        }
    }
}
