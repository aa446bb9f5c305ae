//! Parameters and headers.

use super::{Marks, SchemaId};
use crate::source::Location;

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum ParameterLocation {
    Path,
    Query,
    Header,
    Cookie,
    /// 3.2: the whole query string, by its media type.
    QueryString,
}

/// How the value of a parameter is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum ParameterStyle {
    Matrix,
    Label,
    Simple,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
    /// 3.2
    Cookie,
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Where it is.
    pub at: Location,
    /// Its name on the wire.
    pub name: String,
    /// Where it travels.
    pub place: ParameterLocation,
    /// CommonMark.
    pub description: Option<String>,
    /// Whether a call needs it. Always for path parameters.
    pub required: bool,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// `x-sunset` and `x-stability-level`.
    pub marks: Marks,
    /// `style`, `None` for the location's default.
    pub style: Option<ParameterStyle>,
    /// `explode`, `None` for the style's default.
    pub explode: Option<bool>,
    /// `allowReserved`.
    pub allow_reserved: bool,
    /// Its schema; for `content` parameters the schema of the media type.
    pub schema: Option<SchemaId>,
    /// The media type of a `content` parameter.
    pub content: Option<String>,
    /// Examples.
    pub examples: Vec<Location>,
    /// `x-rust-name`.
    pub rust_name: Option<String>,
}

/// A header of a response.
#[derive(Clone, Debug)]
pub struct Header {
    /// Where it is.
    pub at: Location,
    /// Where it is defined: where a reference leads to.
    pub definition: Location,
    /// Its name.
    pub name: String,
    /// CommonMark.
    pub description: Option<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Whether replies always have it.
    pub required: bool,
    /// Its schema.
    pub schema: Option<SchemaId>,
}
