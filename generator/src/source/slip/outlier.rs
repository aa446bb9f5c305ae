//! Keys that are less deep than what is around them, and lines that no key can stand in.

use super::Slip;
use super::alias::whole_value;
use super::astray::OBJECTS;
use super::line::{is_item, spaces, without_comment};
use super::outline::{Level, Outline};

/// Keys that stand in a path, and never beside one.
const METHODS: &[&str] = &["get", "put", "post", "delete", "patch", "head", "options"];

impl Outline<'_> {
    /// The first of the keys that are less deep than those before and behind: a line goes on as deep as those before.
    pub(super) fn not_deep_enough(&self, level: &Level, at: usize, indent: usize, below: &str) -> Option<Slip> {
        let (key, before) = level.back.clone()?;
        if before != indent || level.items {
            return None;
        }
        // Where the next line is as deep as the level again, this line alone is too deep.
        let rest = self.text.get(self.next..).unwrap_or_default();
        let lines = rest.lines().filter(|line| !line.trim().is_empty()).map(Outline::content);
        let next = lines.into_iter().find(|(inner, _)| *inner <= indent);
        // Among keys that have keys below them, one with a value is no such key.
        let written = |range: &std::ops::Range<usize>| self.text.get(range.clone()).unwrap_or_default();
        let is_method = METHODS.contains(&written(&key)) && !METHODS.contains(&written(&level.first));
        let is_odd = is_method || (self.is_bare(level.first.end) && !self.is_bare(key.end));
        if next.is_some_and(|(inner, content)| inner == level.indent && !is_item(content) && !is_odd) {
            return None;
        }
        // Among keys with values several that go on as before are right, and this line lacks the key above it.
        if key != level.last && !is_method && !self.is_bare(level.first.end) && level.first != key {
            return None;
        }
        let name = self.text.get(key.clone())?;
        // What has members, and a text on its line, is odd for that.
        let is_whole = without_comment(self.line_at(key.end)).ends_with(['}', ']']);
        if key == level.last && !self.is_bare(key.end) && !is_whole && OBJECTS.contains(&name) {
            return None;
        }
        let message = format!(
            "`{name}` is indented with {}, and the keys around it with {}",
            spaces(level.indent),
            spaces(indent)
        );
        let help = match key == level.last {
            true => format!("indent it with {}, like them", spaces(indent)),
            false => format!("indent it and the keys behind it with {}, like those", spaces(indent)),
        };
        let label = format!("indented with {}", spaces(indent));
        Some(Slip::new(key, message, help).labelled(at..at + below.len(), label))
    }

    /// Whether nothing stands behind a key on its line.
    pub(super) fn is_bare(&self, end: usize) -> bool {
        without_comment(self.line_at(end)).trim_start_matches(['"', '\'']) == ":"
    }

    /// `*name` with keys below it.
    pub(super) fn behind_alias(&self, level: &Level) -> Option<Slip> {
        let line = self.line_at(level.last.end).trim_end();
        let value = line.trim_start_matches([':', ' ']);
        value.strip_prefix('*').filter(|name| self.anchors.contains_key(name))?;
        let at = level.last.end + line.len() - value.len();
        Some(whole_value(at, value))
    }

    /// Whether `-name: x` was meant as an item: what belongs to it, or another item, stands on the next line.
    pub(super) fn is_item_without_space(&self, indent: usize, value: &str) -> bool {
        let rest = self.text.get(self.next..).unwrap_or_default();
        let next = rest.lines().find(|line| !line.trim().is_empty()).map(Outline::content);
        next.is_some_and(|(inner, content)| match inner.cmp(&indent) {
            std::cmp::Ordering::Greater => !value.trim().is_empty(),
            std::cmp::Ordering::Equal => is_item(content),
            std::cmp::Ordering::Less => false,
        })
    }
}
