//! What its author probably got wrong in a text that can't be read; `json` has it for JSON.
//!
//! A parser gives up where its grammar ends, often far behind the mistake. This walks over the lines as an author sees
//! them, keys with what is indented below, up to where the parser gave up, and stops at the first that can't be meant so.

pub(super) mod alias;
mod astray;
mod before_block;
mod brackets;
mod first_item;
mod flow;
pub(super) mod json;
mod json_bracket;
mod json_sign;
mod json_value;
mod line;
pub(super) mod meant;
mod no_entry;
mod odd;
mod outlier;
mod outline;
mod plain;
mod prose;
mod stray;
mod text_left;
mod text_of_keys;
pub(super) mod unclosed;
mod value;

use std::ops::Range;

pub(crate) use self::plain::without_space;

/// A mistake in a text, with its cure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Slip {
    /// The bytes to point at.
    pub at: Range<usize>,
    pub message: String,
    /// Another place, and what is there.
    pub label: Option<Box<(Range<usize>, String)>>,
    pub help: String,
    /// What to write in place of which bytes, where that is certain.
    pub cure: Option<Box<(Range<usize>, String)>>,
}

impl Slip {
    fn new(at: Range<usize>, message: impl Into<String>, help: impl Into<String>) -> Slip {
        Slip { at, message: message.into(), label: None, help: help.into(), cure: None }
    }

    fn labelled(mut self, at: Range<usize>, text: impl Into<String>) -> Slip {
        self.label = Some(Box::new((at, text.into())));
        self
    }

    fn cured(mut self, at: Range<usize>, text: impl Into<String>) -> Slip {
        self.cure = Some(Box::new((at, text.into())));
        self
    }
}

/// The slip that keeps a parser from going on, which gave up at `until`.
pub(super) fn find(text: &str, until: usize) -> Option<Slip> {
    outline::Outline::new(text, until).walk().err()
}

/// A text in the quotes that change nothing in it.
pub(crate) fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// The bracket that closes another.
fn closing(sign: char) -> char {
    if sign == '[' { ']' } else { '}' }
}
