//! Words in the place of values of JSON, and what to write for them.

use std::ops::Range;

use super::Slip;

/// Whether a text is one word, as keys are.
pub(super) fn is_word(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|letter| letter.is_alphanumeric() || "_-$/{}.".contains(letter))
}

/// Whether a word is a value of JSON.
pub(super) fn is_scalar(word: &str) -> bool {
    serde_json::from_str::<serde_json::Value>(word).is_ok()
}

/// What stands in quotes of another kind.
pub(super) fn quoted(word: &str) -> Option<&str> {
    const QUOTES: [char; 6] = ['\'', '`', '“', '”', '‘', '’'];
    word.strip_prefix(QUOTES).map(|rest| rest.trim_end_matches(QUOTES))
}

pub(super) fn other_quotes(at: Range<usize>, word: &str) -> Slip {
    let message = "texts of JSON stand in double quotes";
    if word.chars().count() == 1 {
        return Slip::new(at.clone(), format!("`{word}` stands alone here"), "remove it").cured(at, "");
    }
    match quoted(word).filter(|inner| inner.len() + 1 < word.len()) {
        Some(inner) => Slip::new(at.clone(), message, format!("write `\"{inner}\"`")).cured(at, format!("\"{inner}\"")),
        None => Slip::new(at, message, "write `\"` at both ends"),
    }
}

pub(super) fn no_comment(at: Range<usize>) -> Slip {
    Slip::new(at, "JSON has no comments", "remove it, or write the file in YAML")
}

/// Dots that stand for what was left out.
pub(super) fn dots(at: Range<usize>) -> Slip {
    Slip::new(at, "three dots stand for nothing in JSON", "write what is left out here, or remove the dots")
}

/// `/^a$/` of other notations, with its flags.
pub(super) fn expression(line: &str) -> Option<&str> {
    let line = line.trim_end().trim_end_matches(',');
    let inner = line.strip_prefix('/').filter(|inner| !inner.starts_with(['/', '*']))?;
    let (body, flags) = inner.rsplit_once('/')?;
    let is_whole = !body.is_empty() && flags.chars().all(|flag| flag.is_ascii_lowercase());
    is_whole.then_some(line)
}

pub(super) fn no_expression(at: Range<usize>, written: &str) -> Slip {
    let body = written.strip_prefix('/').and_then(|inner| inner.rsplit_once('/')).map_or(written, |(body, _)| body);
    let escaped = serde_json::Value::String(body.to_owned()).to_string();
    Slip::new(at, "a pattern is a text in JSON", format!("write `{escaped}`"))
}

pub(super) fn no_value(at: Range<usize>, word: &str) -> Slip {
    if quoted(word).is_some() {
        return other_quotes(at, word);
    }
    let lower = word.to_ascii_lowercase();
    let help = match lower.as_str() {
        "true" | "false" | "null" => format!("write `{lower}`"),
        "tru" | "yes" | "on" => "write `true`".to_owned(),
        "fals" | "flase" | "no" | "off" => "write `false`".to_owned(),
        "none" | "nil" | "undefined" | "nul" | "nan" | "infinity" => "write `null`, or leave the member out".to_owned(),
        "-infinity" | "+infinity" => "write a number, or leave the member out".to_owned(),
        "-" => "write no blank behind the sign of a number".to_owned(),
        _ => match number(word).or_else(|| number(&word.replace(['O', 'o'], "0").replace(['l', 'I'], "1"))) {
            Some(number) => format!("write `{number}`"),
            None => format!("write `\"{word}\"` if it is a text"),
        },
    };
    Slip::new(at, format!("`{word}` is no value of JSON"), help)
}

/// A number as JSON writes it.
pub(super) fn number(word: &str) -> Option<String> {
    let plain = word.replace(['\u{2212}', '\u{2013}'], "-").replace('_', "");
    let plain = plain.trim_start_matches('+');
    if let Some(number) = plain.strip_prefix("0x").and_then(|digits| i64::from_str_radix(digits, 16).ok()) {
        return Some(number.to_string());
    }
    let plain = if plain.starts_with('.') { format!("0{plain}") } else { plain.to_owned() };
    let plain = if plain.ends_with('.') { format!("{plain}0") } else { plain };
    if plain.len() > 1 && plain.bytes().all(|digit| digit == b'0') {
        return Some("0".to_owned());
    }
    let short = match plain.strip_prefix('-') {
        Some(digits) => format!("-{}", digits.trim_start_matches('0')),
        None => plain.trim_start_matches('0').to_owned(),
    };
    [plain.as_str(), short.as_str()]
        .into_iter()
        .find(|text| serde_json::from_str::<f64>(text).is_ok())
        .map(str::to_owned)
}
