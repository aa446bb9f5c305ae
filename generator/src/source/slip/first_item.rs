//! The first item of a list that is written unlike those below it: without its dash, or indented otherwise.

use std::ops::Range;

use super::Slip;
use super::astray::no_dash;
use super::line::{first_word, is_item, key, spaces};
use super::outline::{Level, Outline};

impl<'t> Outline<'t> {
    /// What is odd about the first item, where another stands at `at` and none is expected.
    pub(super) fn first_item(&self, at: usize, content: &'t str) -> Option<Slip> {
        let level = self.levels.last().filter(|level| !level.items)?;
        let label = at..at + first_word(content).len();
        // A key at the indentation of the list's own key, which has no value.
        if let Some((_, first)) = level.emptied.as_ref().filter(|(_, first)| *first == level.last) {
            let name = self.text.get(first.clone())?;
            return Some(no_dash(first, name).labelled(label, "the next item"));
        }
        let left = self.left.as_ref()?;
        if !self.is_bare(level.last.end) {
            return None;
        }
        if !left.items {
            let name = self.text.get(left.first.clone())?;
            let is_alike = item_key(content) == Some(name);
            return is_alike.then(|| no_dash(&left.first, name).labelled(label, "the next item"));
        }
        let below = 1 + self.lines_of(level).take_while(|line| is_item(line)).count();
        (below > left.count).then(|| self.indented_otherwise(left, level.indent, label))
    }

    fn indented_otherwise(&self, left: &Level, indent: usize, label: Range<usize>) -> Slip {
        let what = if left.count == 1 { "the first item is" } else { "the first items are" };
        let message = format!("{what} indented with {}, and those below with {}", spaces(left.indent), spaces(indent));
        let help =
            format!("indent {} with {}, like those", if left.count == 1 { "it" } else { "them" }, spaces(indent));
        Slip::new(left.first.clone(), message, help).labelled(label, format!("indented with {}", spaces(indent)))
    }

    /// Whether the keys of the first item are as deep as its dash: that and another one at the next line.
    pub(super) fn is_dash_too_deep(&self, list: &Level, content: &str) -> bool {
        let is_key = |line: &str| key(line).is_some() && !is_item(line);
        let first = self.line_at(list.first.start).trim_start();
        let mut below = self.lines_of(list).peekable();
        list.count == 1
            && list.indent > 1
            && is_key(content)
            && item_key(first).is_some()
            && below.peek().is_some()
            && below.all(is_key)
    }

    /// Whether a text behind a dash was to be a key and its value: other items begin with that key.
    pub(super) fn is_item_without_colon(&self, written: &str) -> bool {
        let Some(level) = self.levels.last().filter(|level| level.items) else { return false };
        let name = written.split_once(' ').map(|(name, _)| name);
        let first = self.line_at(level.first.start);
        name.is_some() && self.lines_of(level).chain([first]).any(|line| item_key(line) == name)
    }
}

/// A dash that is as deep as the keys of its item.
pub(super) fn dash_too_deep(list: &Level) -> Slip {
    let message = "this dash is as deep as the other keys of its item";
    let help =
        format!("indent it with {}, so that its first key stands above them", spaces(list.indent.saturating_sub(2)));
    Slip::new(list.first.clone(), message, help)
}

/// `name` of `- name: Pets`.
fn item_key(line: &str) -> Option<&str> {
    let inner = line.strip_prefix('-')?.trim_start();
    key(inner).and_then(|(key, _)| inner.get(key))
}
