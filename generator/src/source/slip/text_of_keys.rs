//! A sign that makes a text of the keys below it.

use super::super::arena::{Text, Value};
use super::super::file::File;
use super::super::position::Underline;
use super::Slip;
use super::astray::OBJECTS;
use super::line::key;
use super::meant::PROSE;

/// Where anything may stand, and a text may hold keys.
const VALUES: &[&str] = &["const", "default", "enum", "example", "examples", "value"];

/// `contact: |` above keys.
pub(super) fn find(file: &File, id: u32) -> Option<Slip> {
    let entry = file.arena.get(id)?;
    let Text::Span { start, len } = entry.key else { return None };
    let name = file.arena.text(&file.text, entry.key);
    if !matches!(entry.value, Value::String(_)) || !OBJECTS.contains(&name) || PROSE.contains(&name) {
        return None;
    }
    let behind = start as usize + len as usize;
    let rest = file.text.get(behind..)?.lines().next()?;
    let sign = rest.trim_start_matches(['"', '\'']).strip_prefix(':')?.trim();
    if !matches!(sign, "|" | "|-" | "|+" | ">" | ">-" | ">+") || is_in_value(file, entry.parent) {
        return None;
    }
    let text = file.text.get(file.range(id, Underline::Value).start..)?.lines().next()?;
    key(text.trim_start())?;
    let at = behind + rest.find(sign)?;
    let range = at..at + sign.len();
    let message = format!("`{sign}` makes a text of the keys below `{name}`");
    Some(Slip::new(range.clone(), message, format!("write `{name}:` alone")).cured(range, ""))
}

/// Whether what holds a node is the value of an example, or lies in one.
fn is_in_value(file: &File, mut id: u32) -> bool {
    while let Some(entry) = file.arena.get(id) {
        if matches!(entry.key, Text::Span { .. }) && VALUES.contains(&file.arena.text(&file.text, entry.key)) {
            return true;
        }
        if id == 0 {
            return false;
        }
        id = entry.parent;
    }
    false
}
