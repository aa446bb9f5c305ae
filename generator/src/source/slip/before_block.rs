//! A value on the line of a key, and below it what was to be its value.

use super::Slip;
use super::outline::{Level, Outline};

impl Outline<'_> {
    /// `[]` before the items of a list, or the quoted sign of a text in lines of their own.
    pub(super) fn before_block(&self, level: &Level) -> Option<Slip> {
        if level.items {
            return None;
        }
        let name = self.text.get(level.last.clone())?;
        let rest = self.text.get(level.last.end..)?.lines().next()?;
        let value = rest.trim_start_matches(['"', '\'']).strip_prefix(':')?.trim();
        let start = level.last.end + rest.find(value)?;
        let range = start..start + value.len();
        if matches!(value, "[]" | "{}") {
            let what = if value == "[]" { "a list with nothing in it" } else { "a mapping with nothing in it" };
            let message = format!("`{value}` is {what}, and more stands below `{name}`");
            return Some(Slip::new(range.clone(), message, "remove it").cured(range, ""));
        }
        let sign = value.trim_matches(['"', '\'']);
        let is_head = matches!(sign, "|" | "|-" | "|+" | ">" | ">-" | ">+") && sign.len() < value.len();
        is_head.then(|| {
            let message = format!("in quotes `{sign}` is the text itself, and no head of one");
            Slip::new(range.clone(), message, format!("write `{name}: {sign}`")).cured(range, sign)
        })
    }
}
