//! What a reply had that did not fit and could be done without: [`Mismatches`].

use std::fmt;

use super::error::DecodeError;
use super::path::{EXCERPT, Segment, excerpt, path as shown};

/// A part of a reply that does not fit its description: it was left out, or read as what it stands for.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mismatch {
    /// Where it is, as a JSON pointer: `/data/2/file_size`.
    pub path: String,
    /// What the description says, in words.
    pub expected: String,
    /// What the reply has, in words.
    pub found: String,
    text: Option<String>,
}

impl Mismatch {
    /// What the reply has, as JSON; `None` where the name of a member says that it is secret.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "the whole" } else { &self.path };
        write!(f, "at {path}: expected {}, found {}", self.expected, self.found)
    }
}

/// Without the text, so that it can be logged.
impl fmt::Debug for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mismatch")
            .field("path", &self.path)
            .field("expected", &self.expected)
            .field("found", &self.found)
            .finish_non_exhaustive()
    }
}

/// What a reply had that did not fit: optional members that were left out, items of lists and maps, and what stands for a
/// value that has to be there, such as null for an empty list or `"12"` for 12. Unknown members, values and variants are none.
///
/// The first hundred are kept, the others are counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mismatches {
    kept: Vec<Mismatch>,
    len: usize,
    /// Items that were left out of lists that are in no other list.
    outer_items: usize,
}

impl Mismatches {
    /// How many mismatches of a reply are kept; the others are counted.
    pub(super) const KEPT: usize = 100;

    /// How many there are, those that were not kept included.
    #[must_use]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether everything did fit.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Those that were kept.
    pub fn iter(&self) -> std::slice::Iter<'_, Mismatch> {
        self.kept.iter()
    }

    pub(crate) fn outer_items(&self) -> usize {
        self.outer_items
    }

    /// Adds those of another reading.
    pub(crate) fn extend(&mut self, other: Self) {
        self.len += other.len;
        self.outer_items += other.outer_items;
        let free = Self::KEPT.saturating_sub(self.kept.len());
        self.kept.extend(other.kept.into_iter().take(free));
    }

    /// So many, of which none is kept yet.
    pub(super) fn counted(len: usize, outer_items: usize) -> Self {
        Self { kept: Vec::new(), len, outer_items }
    }

    /// Keeps one at a place, with the text of what was left out there.
    pub(super) fn add(&mut self, path: &[Segment], error: &DecodeError, found: Option<&str>) {
        let (expected, mut kind) = error.texts();
        let inner = error.segments().get(path.len()..).unwrap_or_default();
        if !inner.is_empty() {
            kind = format!("{kind} at {}", shown(inner));
        }
        let is_secret = path.iter().any(|segment| match segment {
            Segment::Member(name) => is_secret(name),
            Segment::Index(_) => false,
        });
        let text = found.filter(|_| !is_secret && inner.is_empty()).map(str::to_owned);
        self.kept.push(Mismatch { path: pointer(path), expected, found: kind, text });
    }

    /// Notes something about the whole reply.
    pub(crate) fn whole(expected: &str, found: &str) -> Self {
        let (expected, found) = (expected.to_owned(), excerpt(found, EXCERPT));
        Self { kept: vec![Mismatch { path: String::new(), expected, found, text: None }], len: 1, outer_items: 0 }
    }
}

impl<'m> IntoIterator for &'m Mismatches {
    type Item = &'m Mismatch;
    type IntoIter = std::slice::Iter<'m, Mismatch>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

fn pointer(path: &[Segment]) -> String {
    let mut text = String::new();
    for segment in path {
        text.push('/');
        match segment {
            Segment::Index(index) => text.push_str(&index.to_string()),
            Segment::Member(name) => text.push_str(&excerpt(name, EXCERPT).replace('~', "~0").replace('/', "~1")),
        }
    }
    text
}

/// Whether a name, in letters of any case, says that its value is secret. Each call asks this of its headers and parameters.
pub(crate) fn is_secret(name: &str) -> bool {
    /// Bit by bit, the letters that the words begin with.
    const FIRST: u32 =
        1 << (b'a' & 31) | 1 << (b'c' & 31) | 1 << (b'k' & 31) | 1 << (b'p' & 31) | 1 << (b's' & 31) | 1 << (b't' & 31);
    let name = name.as_bytes();
    name.windows(2).enumerate().any(|(start, two)| {
        if FIRST >> (two[0] & 31) & 1 == 0 {
            return false;
        }
        let word: &[u8] = match [two[0] | 0x20, two[1] | 0x20] {
            [b'a', b'u'] => b"auth",
            [b'c', b'o'] => b"cookie",
            [b'c', b'r'] => b"credential",
            [b'k', b'e'] => b"key",
            [b'p', b'a'] => b"password",
            [b's', b'e'] => b"secret",
            [b's', b'i'] => b"signature",
            [b't', b'o'] => b"token",
            _ => return false,
        };
        name[start..].get(..word.len()).is_some_and(|part| part.eq_ignore_ascii_case(word))
    })
}
