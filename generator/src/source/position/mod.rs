//! From a node to the bytes of its file, worked out only when a message is printed.
//!
//! A key or string that stands in the file as it is read knows its range. For the rest the file is read once more: JSON by
//! its brackets and commas, YAML by a parser with spans.

mod json;
mod yaml;

use std::ops::Range;

pub(super) use self::json::JsonPlaces;
pub(super) use self::yaml::YamlPlaces;

use super::arena::{Text, Value};
use super::file::File;
use super::parse::Format;

/// Which part of a member to point at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Underline {
    /// Its key; its value where it has none.
    Key,
    /// Its value; the key of a list or mapping, which may be a hundred lines long.
    #[default]
    Value,
}

/// Bytes of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// Index of the file.
    pub file: usize,
    /// The bytes.
    pub range: Range<usize>,
}

impl File {
    /// The bytes to underline for a node.
    pub(super) fn range(&self, id: u32, part: Underline) -> Range<usize> {
        let Some(entry) = self.arena.get(id) else { return 0..0 };
        let container = matches!(entry.value, Value::Sequence | Value::Mapping);
        let key = match (part, container) {
            (Underline::Key, _) | (Underline::Value, true) => self.key_range(id),
            (Underline::Value, false) => None,
        };
        let mut range = key.unwrap_or_else(|| self.value_range(id));
        if range.is_empty() {
            // Nothing to underline: a value that is left out, or an empty text.
            range = self.key_range(id).filter(|range| !range.is_empty()).unwrap_or(range);
        }
        if self.text.get(range.clone()).is_some() { range } else { 0..0 }
    }

    fn key_range(&self, id: u32) -> Option<Range<usize>> {
        match self.arena.get(id)?.key {
            Text::None => None,
            Text::Span { start, len } => Some(start as usize..start as usize + len as usize),
            Text::Owned(_) => match self.format {
                Format::Json => self.json_places().key_range(&self.text, id),
                Format::Yaml => yaml::range(self, id, true),
                Format::Text => None,
            },
        }
    }

    fn value_range(&self, id: u32) -> Range<usize> {
        if let Some(Value::String(Text::Span { start, len })) = self.arena.get(id).map(|entry| entry.value)
            && len > 0
        {
            return start as usize..start as usize + len as usize;
        }
        let found = match self.format {
            Format::Json => self.json_places().value_range(&self.text, id),
            Format::Yaml => yaml::range(self, id, false),
            Format::Text => None,
        };
        // A neighbour is better than nothing.
        found.or_else(|| self.key_range(id)).unwrap_or(0..0)
    }

    fn json_places(&self) -> &JsonPlaces {
        self.json.get_or_init(|| JsonPlaces::of(&self.text))
    }
}
