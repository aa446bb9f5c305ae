//! Texts that are JSON or nearly so, and what serde_json says of them.

use clientwright_runtime::{DecodeError, Model, RawJson, Value};
use fastrand::Rng;
use serde_json::json;

/// Pieces of JSON, and of what is nearly JSON.
pub const PIECES: [&str; 48] = [
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    " ",
    "\n",
    "\t",
    "\"",
    "\\",
    "null",
    "true",
    "false",
    "nul",
    "0",
    "-",
    "1",
    "-0",
    "01",
    "1.5",
    "1.",
    ".5",
    "1e5",
    "1E+5",
    "1e",
    "1e400",
    "-1e-400",
    "18446744073709551616",
    "123456789012345678901234567890",
    "31.245270191439438",
    "\"a\"",
    "\"b\":",
    "\"\\u0041\"",
    "\"\\ud83d\\ude00\"",
    "\"\\ud83d\"",
    "\"\\udc00\"",
    "\"\\u12\"",
    "\"\\x\"",
    "\"\u{1}\"",
    "\"é\"",
    "\u{feff}",
    "\"a\":1",
    "[]",
    "{}",
    "[[",
    "]]",
    "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
];

/// A text that is JSON now and then.
pub fn text(random: &mut Rng) -> String {
    if random.bool() {
        let value = value(random, 0);
        let mut text = if random.bool() { value.to_string() } else { format!("{value:#}") };
        if random.bool() {
            let piece = PIECES[random.usize(..PIECES.len())];
            let at = random.usize(..=text.len());
            let at = (at..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(0);
            text.insert_str(at, piece);
        }
        return text;
    }
    if random.u8(..) == 0 {
        // As deep as both readers go, or deeper than either.
        let depth = if random.bool() { random.usize(100..127) } else { random.usize(257..400) };
        return format!("{}1{}", ["[", "{\"a\":"][depth % 2].repeat(depth), ["]", "}"][depth % 2].repeat(depth));
    }
    (0..random.usize(..8)).map(|_| PIECES[random.usize(..PIECES.len())]).collect()
}

fn value(random: &mut Rng, depth: usize) -> Value {
    match random.u8(..if depth > 4 { 5 } else { 8 }) {
        0 => json!(null),
        1 => json!(random.bool()),
        2 => json!(random.i64(..) >> random.u8(..64)),
        3 => json!(f64::from_bits(random.u64(..))),
        4 => json!((0..random.usize(..12)).map(|_| random.char(..)).collect::<String>()),
        5 | 6 => (0..random.usize(..4)).map(|_| value(random, depth + 1)).collect(),
        _ => Value::Object((0..random.usize(..4)).map(|n| (format!("m{n}\""), value(random, depth + 1))).collect()),
    }
}

/// Whether the runtime reads, skips and writes a text as serde_json does; `Ok(true)` where it is JSON.
///
/// # Errors
/// What differs.
pub fn compare(text: &str) -> Result<bool, String> {
    let theirs = serde_json::from_str::<Value>(text.strip_prefix('\u{feff}').unwrap_or(text));
    let ours = Value::from_json(text.as_bytes());
    let skipped = RawJson::from_json(text.as_bytes());
    if let Ok(ours) = &ours {
        // serde_json reads some floats a little beside, so only what is written and read again is compared.
        let written = ours.to_json().map_err(|error| format!("{text:?}: {error}"))?;
        if Value::from_json(written.as_bytes()).as_ref() != Ok(ours) {
            return Err(format!("{text:?}: {ours:?} is written as {written}"));
        }
    }
    if let (Ok(ours), Ok(theirs)) = (&ours, &theirs)
        && !are_alike(ours, theirs)
    {
        return Err(format!("{text:?}: {ours:?}, and {theirs:?}"));
    }
    // A number that no float holds is JSON all the same.
    let is_beyond = |error: &DecodeError| error.to_string().contains("a number that fits f64");
    let agree = if skipped.is_ok() { ours.as_ref().err().is_none_or(is_beyond) } else { ours.is_err() };
    if ours.is_ok() != theirs.is_ok() || !agree {
        return Err(format!("{text:?}: {ours:?}, {skipped:?}, and {theirs:?}"));
    }
    let plain = text.trim_start_matches('\u{feff}').trim_matches([' ', '\n', '\t', '\r']);
    match skipped {
        Ok(raw) if raw.as_str() != plain => Err(format!("{text:?}: {raw:?}")),
        _ => Ok(ours.is_ok()),
    }
}

/// Whether values are the same but for the last digits of floats.
fn are_alike(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Array(ours), Value::Array(theirs)) => {
            ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(one, other)| are_alike(one, other))
        }
        (Value::Object(ours), Value::Object(theirs)) => {
            let alike = |(name, value)| theirs.get(name).is_some_and(|other| are_alike(value, other));
            ours.len() == theirs.len() && ours.iter().all(alike)
        }
        (Value::Number(ours), Value::Number(theirs)) if ours.is_f64() || theirs.is_f64() => {
            let (ours, theirs) = (ours.as_f64().unwrap_or(f64::NAN), theirs.as_f64().unwrap_or(f64::NAN));
            (ours - theirs).abs() <= theirs.abs() * 1e-15 + f64::MIN_POSITIVE
        }
        (one, other) => one == other,
    }
}
