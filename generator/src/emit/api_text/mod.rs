//! `api.txt`: what users and servers can notice of the API, in sorted lines, for reviewers.
//!
//! A line says one thing about one item. What stands behind `@` is a fact about the item before it, so that a change
//! of the fact leaves the item's own line as it is.

mod client;
mod definition;
mod facts;
mod operation;
mod text;
mod usage;
mod webhook;

use std::fmt::Write as _;

use crate::emit::Features;
use crate::ir::{Api, Docs};
use crate::source::Location;
use crate::visible::one_line;

pub use usage::Usage;

/// What the first line of `api.txt` says of how to read the others. A change of the form of lines needs a new one.
pub const FORMAT: &str = "# api.txt, format 6";

/// A line of `api.txt`, and where it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiLine {
    /// The line.
    pub text: String,
    /// Where in the description the item is.
    pub at: Location,
    /// The words of the description about it; empty for facts.
    pub docs: String,
    /// Where values of it travel.
    pub usage: Usage,
}

/// The lines of `api.txt` below the first, sorted.
pub fn api_lines(api: &Api, features: &Features) -> Vec<ApiLine> {
    let mut lines = Lines { api, all: Vec::new(), usage: Usage::default() };
    client::lines(&mut lines);
    operation::lines(&mut lines);
    webhook::lines(&mut lines);
    definition::lines(&mut lines, features);
    let mut all = lines.all;
    all.sort_by(|one, other| one.text.cmp(&other.text));
    all.dedup_by(|one, other| one.text == other.text);
    all
}

/// The whole file.
pub(crate) fn api_text(api: &Api, features: &Features) -> String {
    let lines = api_lines(api, features);
    let mut text = String::with_capacity(lines.iter().map(|line| line.text.len() + 1).sum());
    let _ = writeln!(text, "{FORMAT}");
    for line in lines {
        let _ = writeln!(text, "{}", line.text);
    }
    text
}

/// Lines in the making.
struct Lines<'a> {
    api: &'a Api,
    all: Vec<ApiLine>,
    /// Where values of what comes next travel.
    usage: Usage,
}

impl Lines<'_> {
    /// A line about an item that the description says nothing else of.
    fn push(&mut self, at: Location, text: impl AsRef<str>) {
        self.push_with(at, text, String::new());
    }

    fn push_with(&mut self, at: Location, text: impl AsRef<str>, docs: String) {
        // A name of the description can't begin another line.
        let text = one_line(text.as_ref()).into_owned();
        self.all.push(ApiLine { text, at, docs, usage: self.usage });
    }

    /// The line of an item, and the facts that its documentation has. `item` is what facts stand behind.
    fn item(&mut self, at: Location, item: &str, rest: &str, docs: &Docs) {
        self.push_with(at, format!("{item}{rest}"), docs.text.clone());
        facts::of_docs(self, at, item.trim_end_matches('?'), docs);
    }

    /// A fact about an item.
    fn fact(&mut self, at: Location, item: &str, fact: impl AsRef<str>) {
        self.push(at, format!("{item}@{}", fact.as_ref()));
    }
}
