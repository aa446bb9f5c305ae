//! Bodies of requests and responses.

use super::{Header, ParameterStyle, SchemaId};
use crate::source::Location;

/// A request body.
#[derive(Clone, Debug)]
pub struct RequestBody {
    /// Where it is.
    pub at: Location,
    /// CommonMark.
    pub description: Option<String>,
    /// Whether a call needs it.
    pub required: bool,
    /// Media types, in document order.
    pub content: Vec<MediaType>,
}

impl RequestBody {
    /// Plain JSON where it is described, else what stands first.
    pub fn main(&self) -> Option<&MediaType> {
        self.content.iter().find(|media| media.name == "application/json").or(self.content.first())
    }
}

/// The media type of forms.
pub const FORM: &str = "application/x-www-form-urlencoded";

/// A media type with its schema.
#[derive(Clone, Debug)]
pub struct MediaType {
    /// Where it is.
    pub at: Location,
    /// `application/json`, `text/*`, …
    pub name: String,
    /// Its schema.
    pub schema: Option<SchemaId>,
    /// 3.2 `itemSchema`: of each event or line of a stream.
    pub item_schema: Option<SchemaId>,
    /// Examples: the `example` member and the `value`s of `examples`.
    pub examples: Vec<Location>,
    /// `encoding` by property, for forms and multipart.
    pub encoding: Vec<(String, Encoding)>,
}

/// How one property of a form or multipart body is encoded.
#[derive(Clone, Debug)]
pub struct Encoding {
    /// `contentType`.
    pub content_type: Option<String>,
    /// `style`.
    pub style: Option<ParameterStyle>,
    /// `explode`.
    pub explode: Option<bool>,
}

/// The key of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ResponseKey {
    /// One status.
    Status(u16),
    /// `2XX` and the like: the first digit.
    Range(u8),
    /// `default`.
    Default,
}

impl ResponseKey {
    /// Whether replies of this status end with their headers, whatever is described.
    pub fn ends_with_headers(self) -> bool {
        matches!(self, ResponseKey::Status(100..=199 | 204 | 205 | 304))
    }
}

/// A response.
#[derive(Clone, Debug)]
pub struct Response {
    /// Where it is.
    pub at: Location,
    /// CommonMark.
    pub description: Option<String>,
    /// Media types, in document order.
    pub content: Vec<MediaType>,
    /// Headers that are described.
    pub headers: Vec<Header>,
    /// Names of links, for documentation.
    pub links: Vec<String>,
}
