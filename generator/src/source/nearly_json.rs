//! JSON with keys without quotes, texts in other quotes or a comma too many: what tools accept that read files of JSON as
//! YAML.

use super::arena::{Arena, Value};
use super::parse::{parse_json, parse_yaml};

/// So many bytes are read anew, each mistake with the whole text.
const MOST_BYTES: usize = 64 << 20;

/// The nodes of a text that is no JSON, if each of its mistakes has a certain cure and YAML takes the text for what it is
/// with all of them.
pub(super) fn read(text: &str) -> Option<Arena> {
    let mut cured = text.to_owned();
    let mut budget = MOST_BYTES;
    let meant = loop {
        match parse_json(&cured) {
            Ok(arena) => break arena,
            Err(failure) => {
                budget = budget.checked_sub(cured.len())?;
                let (range, written) = *failure.slip?.cure?;
                cured.get(range.clone())?;
                cured.replace_range(range, &written);
            }
        }
    };
    parse_yaml(text).ok().filter(|read| is_same((&meant, &cured), (read, text)))
}

fn is_same((one, one_text): (&Arena, &str), (other, other_text): (&Arena, &str)) -> bool {
    let is_same_node = |id: u32| {
        let (Some(first), Some(second)) = (one.get(id), other.get(id)) else { return false };
        let is_same_value = match (first.value, second.value) {
            (Value::String(first), Value::String(second)) => {
                one.text(one_text, first) == other.text(other_text, second)
            }
            (Value::Wide(first), Value::Wide(second)) => one.wide(first) == other.wide(second),
            (first, second) => first == second,
        };
        is_same_value && first.end == second.end && one.key(one_text, id) == other.key(other_text, id)
    };
    one.len() == other.len() && (0..one.len() as u32).all(is_same_node)
}
