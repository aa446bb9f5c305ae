//! A cursor: one node of a file, with typed access to what it holds.

use serde_json::{Number, Value as Json};

use super::Location;
use super::arena::{Entry, Text, Value};
use super::file::File;
use super::position::Underline;
use super::reference::escape_token;

/// A node of a document. Cheap to copy.
#[derive(Clone, Copy, Debug)]
pub struct Node<'a> {
    pub(super) file: &'a File,
    at: Location,
}

/// What a node holds.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)]
pub enum Kind<'a> {
    Null,
    Bool(bool),
    Integer(i128),
    Float(f64),
    String(&'a str),
    Sequence,
    Mapping,
}

impl<'a> Node<'a> {
    pub(super) fn new(file: &'a File, at: Location) -> Node<'a> {
        Node { file, at }
    }

    fn sibling(self, node: u32) -> Node<'a> {
        Node { file: self.file, at: Location { file: self.at.file, node } }
    }

    fn entry(self) -> Option<&'a Entry> {
        self.file.arena.get(self.at.node)
    }

    fn text_of(self, text: Text) -> &'a str {
        self.file.arena.text(&self.file.text, text)
    }

    /// Where it is.
    pub fn location(self) -> Location {
        self.at
    }

    /// The path of its file, as messages show it.
    pub fn file_name(self) -> &'a str {
        &self.file.name
    }

    /// What it holds.
    pub fn kind(self) -> Kind<'a> {
        #[cfg(test)]
        self.file.visited.lock().expect("no test panics while it holds the lock").insert(self.at.node);
        match self.entry().map(|entry| entry.value) {
            None | Some(Value::Null) => Kind::Null,
            Some(Value::Bool(value)) => Kind::Bool(value),
            Some(Value::Integer(value)) => Kind::Integer(value.into()),
            Some(Value::Wide(index)) => Kind::Integer(self.file.arena.wide(index)),
            Some(Value::Float(value)) => Kind::Float(value),
            Some(Value::String(text)) => Kind::String(self.text_of(text)),
            Some(Value::Sequence) => Kind::Sequence,
            Some(Value::Mapping) => Kind::Mapping,
        }
    }

    /// The key under which its parent holds it; empty for the root and items of sequences.
    pub fn key(self) -> &'a str {
        self.entry().map_or("", |entry| self.text_of(entry.key))
    }

    /// The node that holds it.
    pub fn parent(self) -> Option<Node<'a>> {
        (self.at.node != 0).then(|| self.entry().map(|entry| self.sibling(entry.parent))).flatten()
    }

    /// The node, and those that it lies in, from the inside.
    pub fn ancestors(self) -> impl Iterator<Item = Node<'a>> {
        std::iter::successors(Some(self), |node| node.parent())
    }

    /// The outermost node of its file.
    pub fn root(self) -> Node<'a> {
        self.ancestors().last().unwrap_or(self)
    }

    /// Whether it lies in a node, or is that.
    pub fn is_within(self, outer: Location) -> bool {
        self.ancestors().any(|node| node.location() == outer)
    }

    /// Whether it is a mapping.
    pub fn is_mapping(self) -> bool {
        self.kind() == Kind::Mapping
    }

    /// Whether it is a sequence.
    pub fn is_sequence(self) -> bool {
        self.kind() == Kind::Sequence
    }

    /// Whether it is null.
    pub fn is_null(self) -> bool {
        self.kind() == Kind::Null
    }

    /// Whether there is nothing at all behind the key or the dash.
    pub fn is_absent(self) -> bool {
        let range = self.file.range(self.at.node, Underline::Value);
        let written = self.file.text.get(range).map_or("", str::trim);
        self.is_null() && !["null", "~", "Null", "NULL"].contains(&written)
    }

    /// Whether a list or a mapping stands in brackets.
    pub fn is_flow(self) -> bool {
        let first = self.items().next().or_else(|| self.entries().next().map(|(_, entry)| entry));
        let range = first.map(|first| self.file.range(first.at.node, Underline::Key));
        let before = range.and_then(|range| self.file.text.get(..range.start));
        before.is_some_and(|before| before.trim_end().ends_with(['[', '{']))
    }

    /// The text, if it is a string.
    pub fn as_str(self) -> Option<&'a str> {
        match self.kind() {
            Kind::String(text) => Some(text),
            _ => None,
        }
    }

    /// The value, if it is a boolean.
    pub fn as_bool(self) -> Option<bool> {
        match self.kind() {
            Kind::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is an integer of 64 bits.
    pub fn as_i64(self) -> Option<i64> {
        match self.kind() {
            Kind::Integer(value) => i64::try_from(value).ok(),
            _ => None,
        }
    }

    /// The value, if it is a number without sign and fraction. `3.0` counts, as in JSON Schema.
    pub fn as_u64(self) -> Option<u64> {
        match self.kind() {
            Kind::Integer(value) => u64::try_from(value).ok(),
            Kind::Float(value) if value >= 0.0 && value.fract() == 0.0 && value < 9e15 => Some(value as u64),
            _ => None,
        }
    }

    /// The value, if it is a number; beyond 64 bits as the nearest float.
    pub fn as_number(self) -> Option<Number> {
        match self.kind() {
            Kind::Integer(value) => number(value),
            Kind::Float(value) => Number::from_f64(value),
            _ => None,
        }
    }

    /// The text of any scalar, as it is written in the file: `1.10` stays `1.10`.
    pub fn scalar_text(self) -> Option<String> {
        match self.kind() {
            Kind::String(text) => Some(text.to_owned()),
            Kind::Bool(_) | Kind::Integer(_) | Kind::Float(_) => {
                let range = self.file.range(self.at.node, Underline::Value);
                self.file.text.get(range).map(|text| text.trim().to_owned())
            }
            Kind::Null | Kind::Sequence | Kind::Mapping => None,
        }
    }

    /// The member of a mapping under `key`.
    pub fn get(self, key: &str) -> Option<Node<'a>> {
        if !self.is_mapping() {
            return None;
        }
        self.file.arena.child(&self.file.text, self.at.node, key).map(|id| self.sibling(id))
    }

    /// The item of a sequence at `position`.
    pub fn item(self, position: usize) -> Option<Node<'a>> {
        if !self.is_sequence() {
            return None;
        }
        self.file.arena.item(self.at.node, position).map(|id| self.sibling(id))
    }

    /// The members of a mapping, in document order; of equal keys only the last. Empty for anything else.
    pub fn entries(self) -> impl Iterator<Item = (&'a str, Node<'a>)> {
        let mapping = self.is_mapping();
        self.children().filter(move |_| mapping).map(|node| (node.key(), node))
    }

    /// The items of a sequence. Empty for anything else.
    pub fn items(self) -> impl Iterator<Item = Node<'a>> {
        let sequence = self.is_sequence();
        self.children().filter(move |_| sequence)
    }

    fn children(self) -> impl Iterator<Item = Node<'a>> {
        self.file.arena.children(self.at.node).map(move |id| self.sibling(id))
    }

    /// The keys and indices that lead here from the root of the file.
    pub fn path_tokens(self) -> Vec<String> {
        let mut tokens = Vec::new();
        let mut node = self;
        while let Some(parent) = node.parent() {
            tokens.push(match parent.kind() {
                Kind::Sequence => {
                    let position = self.file.arena.position(parent.at.node, node.at.node);
                    position.unwrap_or_default().to_string()
                }
                _ => node.key().to_owned(),
            });
            node = parent;
        }
        tokens.reverse();
        tokens
    }

    /// Its JSON pointer; empty for the root.
    pub fn pointer(self) -> String {
        self.path_tokens().iter().flat_map(|token| ["/".to_owned(), escape_token(token)]).collect()
    }

    /// What it holds, as JSON.
    pub fn value(self) -> Json {
        match self.kind() {
            Kind::Null => Json::Null,
            Kind::Bool(value) => Json::Bool(value),
            Kind::Integer(value) => number(value).map_or(Json::Null, Json::Number),
            Kind::Float(value) => Number::from_f64(value).map_or(Json::Null, Json::Number),
            Kind::String(text) => Json::String(text.to_owned()),
            Kind::Sequence => self.items().map(Node::value).collect(),
            Kind::Mapping => self.entries().map(|(key, node)| (key.to_owned(), node.value())).collect(),
        }
    }

    /// Whether anybody asked what it holds.
    #[cfg(test)]
    pub(crate) fn was_visited(self) -> bool {
        self.file.visited.lock().expect("no test panics while it holds the lock").contains(&self.at.node)
    }

    /// What it holds, in words for a message.
    pub fn type_name(self) -> &'static str {
        match self.kind() {
            Kind::Null => "null",
            Kind::Bool(_) => "a boolean",
            Kind::Integer(_) => "an integer",
            Kind::Float(_) => "a number",
            Kind::String(_) => "a string",
            Kind::Sequence => "a list",
            Kind::Mapping => "a mapping",
        }
    }
}

fn number(value: i128) -> Option<Number> {
    let narrow = i64::try_from(value).map(Number::from).or_else(|_| u64::try_from(value).map(Number::from));
    narrow.ok().or_else(|| Number::from_f64(value as f64))
}
