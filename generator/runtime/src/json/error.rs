//! Why JSON does not fit a type, and where: [`DecodeError`].

use std::borrow::Cow;
use std::fmt;

use super::place::{line_and_column, locate};
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

/// A step into a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Segment {
    Member(Box<str>),
    Index(usize),
}

/// The longest text that is taken over from a reply into a message, in characters.
pub(crate) const EXCERPT: usize = 120;

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

    /// Lists and objects that lie in one another too deeply.
    #[cold]
    pub(super) fn too_deep(at: usize) -> Self {
        let expected = format!("JSON of at most {MAX_DEPTH} levels");
        Self::new(Kind::Depth, expected, "lists and objects that lie in one another more deeply").or_at(at)
    }

    /// The same error at a byte of the text, unless it knows of one.
    pub(super) fn or_at(mut self, at: usize) -> Self {
        self.0.at.get_or_insert(at);
        self
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

    /// The same error with its place in the text.
    pub(super) fn located(mut self, text: &str) -> Self {
        let Some(at) = self.0.at.take() else { return self };
        match self.0.kind {
            Kind::Mismatch => self.0.path = locate(text, at),
            Kind::Syntax => {
                let (line, column) = line_and_column(text, at);
                self.0.found = format!("no JSON at line {line}, column {column}").into();
            }
            Kind::Depth => {}
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

pub(super) fn path<'s>(segments: impl IntoIterator<Item = &'s Segment>) -> String {
    let mut path = String::new();
    for segment in segments {
        match segment {
            Segment::Index(index) => path.push_str(&format!("[{index}]")),
            Segment::Member(name) if is_plain(name) => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(name);
            }
            Segment::Member(name) => path.push_str(&format!("[{:?}]", excerpt(name, EXCERPT))),
        }
    }
    path
}

/// Whether a member name can stand in a path without quotes.
fn is_plain(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= EXCERPT
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '$' | '@'))
}

/// The beginning of a text on one line, at most `limit` characters long.
pub(crate) fn excerpt(text: &str, limit: usize) -> String {
    let mut kept = String::new();
    let mut spaced = true;
    for (count, c) in text.chars().enumerate() {
        if count >= limit {
            kept.push('…');
            break;
        }
        let blank = c.is_whitespace() || c.is_control();
        if !blank {
            kept.push(c);
        } else if !spaced {
            kept.push(' ');
        }
        spaced = blank;
    }
    kept.truncate(kept.trim_end().len());
    kept
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
            (r#"{"top": [{"a b": nul}]}"#, "expected JSON, found no JSON at line 1, column 18"),
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

    #[test]
    fn an_excerpt_is_one_bounded_line() {
        assert_eq!(excerpt("  <html>\r\n\t<body>\u{7} ", EXCERPT), "<html> <body>");
        assert_eq!(excerpt(&"é".repeat(500), EXCERPT).chars().count(), EXCERPT + 1);
    }
}
