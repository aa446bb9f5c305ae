//! What a document says of itself: title, servers, tags.

use crate::openapi::template::Template;
use crate::source::Location;

/// The `info` object.
#[derive(Clone, Debug, Default)]
pub struct Info {
    /// Title of the API.
    pub title: String,
    /// Version of the API description.
    pub version: String,
    /// One-line summary.
    pub summary: Option<String>,
    /// CommonMark description.
    pub description: Option<String>,
}

/// A server, with its variables.
#[derive(Clone, Debug)]
pub struct Server {
    /// Where it is.
    pub at: Location,
    /// Its URL.
    pub url: Template,
    /// What it is.
    pub description: Option<String>,
    /// Variables of the template.
    pub variables: Vec<ServerVariable>,
    /// `x-env`: the environment variable that replaces the URL.
    pub env: Option<String>,
}

/// A variable of a server's URL.
#[derive(Clone, Debug)]
pub struct ServerVariable {
    /// Where it is.
    pub at: Location,
    /// Its name in the template.
    pub name: String,
    /// The value to use when none is given.
    pub default: String,
    /// The values that are allowed; empty for any.
    pub values: Vec<String>,
    /// What it is.
    pub description: Option<String>,
}

/// A tag.
#[derive(Clone, Debug)]
pub struct Tag {
    /// Where it is.
    pub at: Location,
    /// Its name.
    pub name: String,
    /// What it groups.
    pub description: Option<String>,
    /// 3.2 `kind`: `nav` for groups, `badge`, `audience` or others for labels.
    pub kind: Option<String>,
    /// `x-rust-name`.
    pub rust_name: Option<String>,
}
