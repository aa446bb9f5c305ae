//! What the description does not cover in a reply, where that is, and what to do about it.

use clientwright::source::{Location, Underline};

use super::Description;

/// Something in a reply that the description does not cover.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What kind it is.
    pub kind: Kind,
    /// JSON pointer to it in the body; empty for the body as a whole.
    pub path: String,
    /// Where the description would have to cover it.
    pub at: Location,
    /// What is wrong, in one sentence without a dot.
    pub message: String,
    /// What to do about it.
    pub cure: String,
    /// At how many other places of the body the same was found.
    pub more: usize,
}

/// The kinds of findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The status has no response of its own.
    Status,
    /// The media type is not described.
    MediaType,
    /// There is a body where none is described, or none where one is.
    Body,
    /// A required member is missing.
    Missing,
    /// A value has a type that is not described.
    Type,
    /// A member is not described.
    Member,
    /// A value is not in its enum, or a tag leads to no schema.
    Value,
    /// Something else that JSON Schema refuses: a bound, a pattern, a format, several branches that fit.
    Refused,
}

impl Kind {
    /// Whether a client reads the reply all the same: unknown members and values are kept.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Member | Self::Value)
    }
}

impl Finding {
    /// A finding at one place.
    pub(super) fn new(
        kind: Kind,
        path: impl Into<String>,
        at: Location,
        message: impl Into<String>,
        cure: String,
    ) -> Self {
        Self { kind, path: path.into(), at, message: message.into(), cure, more: 0 }
    }

    /// The same one level further out.
    pub(super) fn inside(mut self, key: &str) -> Self {
        self.path.insert_str(0, &format!("/{}", clientwright::source::escape_token(key)));
        self
    }
}

/// Findings that are the same but for their place in the body, once each.
pub(super) fn merged(findings: Vec<Finding>) -> Vec<Finding> {
    let mut list: Vec<Finding> = Vec::new();
    for finding in findings {
        let same = |other: &&mut Finding| {
            (other.kind, other.at, &other.message) == (finding.kind, finding.at, &finding.message)
        };
        match list.iter_mut().find(same) {
            Some(first) => first.more += 1 + finding.more,
            None => list.push(finding),
        }
    }
    list
}

impl Description {
    /// `file:line:column` of a place.
    #[must_use]
    pub fn position(&self, at: Location) -> String {
        let span = self.sources.span(at, Underline::Key);
        let (line, column) = self.sources.line_column(span.file, span.range.start);
        format!("{}:{line}:{column}", self.path(at))
    }

    /// The file of a place, as seen from the repository's folder.
    pub(super) fn path(&self, at: Location) -> String {
        let path = std::path::Path::new(self.sources.path(at));
        path.strip_prefix(crate::realtimekit::root()).unwrap_or(path).display().to_string()
    }

    /// A schema by its name, where it is a component, and its place.
    pub(super) fn named(&self, at: Location) -> String {
        match self.document.components.iter().find(|component| component.at == at) {
            Some(component) => format!("schema {} at {}", component.name, self.position(at)),
            None => format!("the schema at {}", self.position(at)),
        }
    }
}
