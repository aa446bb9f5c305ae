//! Operations and what belongs to them.

use std::sync::Arc;

use super::{Paging, Parameter, RequestBody, Response, ResponseKey, ResultRule, SecurityRequirement, Server};
use crate::openapi::template::Template;
use crate::source::Location;

/// The methods of HTTP that OpenAPI knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
    /// 3.2
    Query,
    /// 3.2: one of those that others have registered.
    Other(&'static str),
}

impl Method {
    /// The method as it is sent.
    pub fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Put => "PUT",
            Method::Post => "POST",
            Method::Delete => "DELETE",
            Method::Options => "OPTIONS",
            Method::Head => "HEAD",
            Method::Patch => "PATCH",
            Method::Trace => "TRACE",
            Method::Query => "QUERY",
            Method::Other(name) => name,
        }
    }
}

/// One method of one path.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Where it is.
    pub at: Location,
    /// Its path, as the root document spells it (a webhook's name for webhooks).
    pub path: Template,
    /// Where the path's key is.
    pub path_at: Location,
    /// Its method.
    pub method: Method,
    /// `operationId`.
    pub id: Option<String>,
    /// Tags, the first of which owns the operation.
    pub tags: Vec<String>,
    /// One line.
    pub summary: Option<String>,
    /// CommonMark.
    pub description: Option<String>,
    /// `externalDocs.url`.
    pub docs_url: Option<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// `x-sunset` and `x-stability-level`.
    pub marks: Marks,
    /// Own parameters and those of the path item that it does not override, path item's first.
    pub parameters: Vec<Arc<Parameter>>,
    /// The request body.
    pub body: Option<Arc<RequestBody>>,
    /// Replies, in document order.
    pub responses: Vec<(ResponseKey, Arc<Response>)>,
    /// Own `security`, `None` when absent.
    pub security: Option<Vec<SecurityRequirement>>,
    /// Own or path item's servers; empty when neither states one.
    pub servers: Vec<Server>,
    /// Callbacks, in document order.
    pub callbacks: Vec<Callback>,
    /// `x-rust-name`: the method's name.
    pub rust_name: Option<String>,
    /// `x-aliases`: other names under which people look for it.
    pub aliases: Vec<String>,
    /// `x-permissions`: what a token needs, one of these.
    pub permissions: Vec<String>,
    /// `x-result`: where the result lies, in place of what the document says.
    pub result: Option<ResultRule>,
    /// `x-paging`.
    pub paging: Option<Paging>,
    /// `x-idempotent`: safe to repeat, whatever the method says.
    pub idempotent: Option<bool>,
}

/// What is said of how long something stays as it is.
#[derive(Clone, Debug, Default)]
pub struct Marks {
    /// `x-sunset`: the day on which it goes away.
    pub sunset: Option<String>,
    /// `x-stability-level`: `draft`, `alpha`, `beta` or `stable`.
    pub stability: Option<String>,
}

/// A callback of an operation: what the server sends to an address that it was told.
#[derive(Clone, Debug)]
pub struct Callback {
    /// Where its path item is, by which [`Document::callbacks`](crate::openapi::Document::callbacks) has its operations.
    pub at: Location,
    /// Its name.
    pub name: String,
    /// The expression that says where it is sent.
    pub expression: String,
}
