//! Why JSON does not fit a type, and where: [`DecodeError`].

use std::borrow::Cow;
use std::fmt;

use super::path::{EXCERPT, Segment, excerpt, path};
use super::reader::MAX_DEPTH;

/// A reply that does not fit its description: where, what was expected, what was found.
///
/// It never holds the value itself, only its kind, so it is safe to log.
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Inner>);

#[derive(Clone, PartialEq, Eq)]
struct Inner {
    kind: Kind,
    /// The byte of the text where the value begins, while the path to it is not asked for.
    at: Option<usize>,
    path: Vec<Segment>,
    expected: Cow<'static, str>,
    found: Cow<'static, str>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// The text is JSON, but not what it has to be.
    Mismatch,
    /// The text is no JSON.
    Syntax,
    /// The text nests more deeply than is read.
    Depth,
}

impl DecodeError {
    fn new(kind: Kind, expected: impl Into<Cow<'static, str>>, found: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Inner { kind, at: None, path: Vec::new(), expected: expected.into(), found: found.into() }))
    }

    /// An error of something expected and something found, both in words: `"a string"`. What reads the value adds the path.
    #[must_use]
    #[cold]
    pub fn mismatch(expected: impl Into<Cow<'static, str>>, found: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Kind::Mismatch, expected, found)
    }

    /// A reply has a status by which nothing is described.
    #[must_use]
    pub fn undescribed(status: u16) -> Self {
        Self::mismatch("a status that is described", status.to_string())
    }

    /// An error naming a member that is absent.
    #[must_use]
    #[cold]
    pub fn missing(name: &str) -> Self {
        Self::mismatch(format!("the member {:?}", excerpt(name, EXCERPT)), "no such member")
    }

    /// A member that is sent twice.
    #[cold]
    pub(super) fn twice(name: &str) -> Self {
        Self::mismatch(format!("one member {:?}", excerpt(name, EXCERPT)), "more than one")
    }

    /// A text that is no JSON at a byte.
    #[cold]
    pub(super) fn syntax(at: usize) -> Self {
        Self::new(Kind::Syntax, "JSON", "no JSON").or_at(at)
    }

    /// A text that is not UTF-8 from a byte on.
    #[cold]
    pub(super) fn not_utf8(at: usize) -> Self {
        Self::new(Kind::Syntax, "JSON in UTF-8", "bytes that are not UTF-8").or_at(at)
    }

    /// Lists and objects that lie in one another too deeply.
    #[cold]
    pub(super) fn too_deep(at: usize) -> Self {
        let expected = format!("JSON of at most {MAX_DEPTH} levels, fewer where types are large");
        Self::new(Kind::Depth, expected, "lists and objects that lie in one another more deeply").or_at(at)
    }

    /// The same error at a byte of the text, unless it knows of one.
    pub(super) fn or_at(mut self, at: usize) -> Self {
        self.0.at.get_or_insert(at);
        self
    }

    pub(super) fn is_depth(&self) -> bool {
        self.0.kind == Kind::Depth
    }

    /// Whether the rest of the text can't be read either.
    pub(crate) fn is_fatal(&self) -> bool {
        self.0.kind != Kind::Mismatch
    }

    /// The same error with its byte in another text.
    pub(super) fn moved(mut self, to: impl Fn(usize) -> usize) -> Self {
        self.0.at = self.0.at.map(to);
        self
    }

    /// The byte where the value begins.
    pub(super) fn at(&self) -> Option<usize> {
        self.0.at
    }

    /// The same error with the path to the value.
    pub(super) fn with_path(mut self, path: Vec<Segment>) -> Self {
        (self.0.at, self.0.path) = (None, path);
        self
    }

    /// The same error of a text that is no JSON, with line and column.
    pub(super) fn with_line(mut self, (line, column): (usize, usize)) -> Self {
        self.0.at = None;
        if self.0.kind == Kind::Syntax {
            self.0.found = format!("{} at line {line}, column {column}", self.0.found).into();
        }
        self
    }

    /// The same error with its texts changed, those of the path included.
    pub(crate) fn map_texts(mut self, change: impl Fn(&str) -> String) -> Self {
        for segment in &mut self.0.path {
            if let Segment::Member(name) = segment {
                *name = change(name).into();
            }
        }
        self.0.expected = change(&self.0.expected).into();
        self.0.found = change(&self.0.found).into();
        self
    }

    /// What was expected and what was found, in words.
    pub(super) fn texts(&self) -> (String, String) {
        (self.0.expected.to_string(), self.0.found.to_string())
    }

    pub(super) fn segments(&self) -> &[Segment] {
        &self.0.path
    }

    /// Where in the reply the value is, such as `data.participants[3].id`; empty for the whole.
    #[must_use]
    pub fn path(&self) -> String {
        path(&self.0.path)
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path();
        if !path.is_empty() {
            write!(f, "at {path}: ")?;
        }
        write!(f, "expected {}, found {}", self.0.expected, self.0.found)
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("path", &self.path())
            .field("expected", &self.0.expected)
            .field("found", &self.0.found)
            .finish()
    }
}

impl std::error::Error for DecodeError {}

#[cfg(test)]
mod tests {
    use super::super::Model;
    use super::*;

    #[test]
    fn the_path_is_found_in_the_text() {
        type Deep = std::collections::BTreeMap<String, Vec<std::collections::BTreeMap<String, String>>>;
        let cases = [
            (r#"{"data": [{}, {"id": 1}]}"#, "at data[1].id: expected a string, found a number"),
            (r#"{"top": [{"a b": null}]}"#, "at top[0][\"a b\"]: expected a string, found null"),
            (r#"{"top": [{"a b": "x" 1}]}"#, "expected JSON, found no JSON at line 1, column 22"),
            ("{\n\"top\": ", "expected JSON, found no JSON at line 2, column 8"),
            ("[]", "expected an object, found an array"),
        ];
        for (text, expected) in cases {
            assert_eq!(Deep::from_json(text.as_bytes()).unwrap_err().to_string(), expected, "{text}");
        }
        let long = format!("{{\"{}\": 1}}", "z".repeat(9000));
        assert!(Deep::from_json(long.as_bytes()).unwrap_err().to_string().len() < 1200);
        assert!(DecodeError::missing(&"y".repeat(9000)).to_string().len() < 1200);
    }
}
