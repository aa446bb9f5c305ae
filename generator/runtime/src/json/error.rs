//! Why a JSON value does not fit a type, and where: [`DecodeError`].

use std::borrow::Cow;
use std::fmt;

use super::Value;
use super::scalars::kind;

/// A reply that does not fit its description: where, what was expected, what was found.
///
/// It never holds the value itself, only its kind, so it is safe to log.
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Inner>);

#[derive(Clone, PartialEq, Eq)]
struct Inner {
    /// Innermost segment first: the path is built while the error travels outwards.
    segments: Vec<Segment>,
    expected: Cow<'static, str>,
    found: Cow<'static, str>,
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
    /// An error at the place being decoded; `expected` reads like `"a string"`.
    #[must_use]
    pub fn expected(expected: impl Into<Cow<'static, str>>, found: &Value) -> Self {
        Self::mismatch(expected, kind(found))
    }

    /// An error of something expected and something found, both in words.
    #[must_use]
    pub fn mismatch(expected: impl Into<Cow<'static, str>>, found: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Inner { segments: Vec::new(), expected: expected.into(), found: found.into() }))
    }

    /// An error naming a member that is absent.
    #[must_use]
    pub fn missing(name: &str) -> Self {
        Self::mismatch(format!("the member {:?}", excerpt(name, EXCERPT)), "no such member")
    }

    /// The same error seen from the object whose member `name` failed.
    #[must_use]
    pub fn in_member(mut self, name: &str) -> Self {
        self.0.segments.push(Segment::Member(name.into()));
        self
    }

    /// The same error seen from the array whose element `index` failed.
    #[must_use]
    pub fn in_element(mut self, index: usize) -> Self {
        self.0.segments.push(Segment::Index(index));
        self
    }

    /// The same error with its texts changed, those of the path included.
    pub(crate) fn map_texts(mut self, change: impl Fn(&str) -> String) -> Self {
        for segment in &mut self.0.segments {
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

    /// Where in the reply the value is, such as `data.participants[3].id`; empty for the whole.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::new();
        for segment in self.0.segments.iter().rev() {
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
    use super::*;

    #[test]
    fn the_path_is_built_from_the_inside() {
        let error = DecodeError::expected("a string", &Value::from(1))
            .in_member("id")
            .in_element(3)
            .in_member("participants")
            .in_member("data");
        assert_eq!(error.path(), "data.participants[3].id");
        assert_eq!(error.to_string(), "at data.participants[3].id: expected a string, found a number");
    }

    #[test]
    fn odd_member_names_are_quoted_and_bounded() {
        let error = DecodeError::missing("x").in_member("a b").in_member("top");
        assert_eq!(error.path(), "top[\"a b\"]");
        let long = DecodeError::missing(&"y".repeat(9000)).in_member(&"z".repeat(9000));
        assert!(long.to_string().len() < 1200);
    }

    #[test]
    fn an_excerpt_is_one_bounded_line() {
        assert_eq!(excerpt("  <html>\r\n\t<body>\u{7} ", EXCERPT), "<html> <body>");
        assert_eq!(excerpt(&"é".repeat(500), EXCERPT).chars().count(), EXCERPT + 1);
    }
}
