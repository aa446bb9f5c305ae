//! The seam between a call and the network: [`Transport`].

mod http_client;

use ::http::{HeaderMap, Method};
use bytes::Bytes;
use reqwest::Url;

use crate::http::boxed::BoxError;
use crate::http::url;
use crate::wire::operation::Operation;

pub use crate::http::boxed::{BoxFuture, ByteStream};
pub(crate) use http_client::{HttpClient, HttpClientError, HttpSettings};

/// Sends one request and returns what comes back, whatever its status. It follows no redirect,
/// repeats nothing and waits as long as it takes: all that is done above it.
pub trait Transport: Send + Sync + 'static {
    /// Sends a request.
    fn send(&self, request: Request) -> BoxFuture<'_, Result<IncomingResponse, TransportError>>;

    /// Whether replies have to fit their description in all their parts unless the client says otherwise. They do where
    /// they are made up, so that a mistake in them is seen.
    fn wants_strict_replies(&self) -> bool {
        false
    }
}

/// One request, ready to be sent. Its `Debug` hides the query, which may hold a credential or a signature.
#[non_exhaustive]
pub struct Request {
    /// The operation, where the call is of a described one.
    pub operation: Option<&'static Operation>,
    /// The method.
    pub method: Method,
    /// The whole URL.
    pub url: Url,
    /// The headers; those with a secret are marked sensitive.
    pub headers: HeaderMap,
    /// The body.
    pub body: RequestBody,
    /// The names of the query parameters with a secret.
    pub secret_query: Vec<&'static str>,
}

impl std::fmt::Debug for Request {
    /// Queries and headers may hold credentials: of headers the names are shown.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Request")
            .field("operation", &self.operation.map(Operation::id))
            .field("method", &self.method)
            .field("url", &url::shown(self.url.as_str()))
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}

/// The body of one request.
#[non_exhaustive]
pub enum RequestBody {
    /// None.
    Empty,
    /// All of it.
    Whole(Bytes),
    /// Pieces, as they come.
    Stream(ByteStream),
}

impl std::fmt::Debug for RequestBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Empty => f.write_str("Empty"),
            Self::Whole(bytes) => write!(f, "Whole({} bytes)", bytes.len()),
            Self::Stream(_) => f.write_str("Stream"),
        }
    }
}

/// The head of a reply, and its body as it comes.
#[non_exhaustive]
pub struct IncomingResponse {
    /// The status code.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: ByteStream,
}

impl IncomingResponse {
    /// A reply from its parts.
    #[must_use]
    pub fn new(status: u16, headers: HeaderMap, body: ByteStream) -> Self {
        Self { status, headers, body }
    }
}

impl std::fmt::Debug for IncomingResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("IncomingResponse").field("status", &self.status).finish_non_exhaustive()
    }
}

/// Why no reply came.
#[derive(Debug)]
pub struct TransportError {
    pub(crate) kind: TransportErrorKind,
    pub(crate) source: BoxError,
}

/// What the server may have seen of a request that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection came about: the server saw nothing.
    Connect,
    /// The connection broke: the server may have acted.
    Interrupted,
    /// Time ran out below: the server may have acted.
    Timeout,
    /// The request could not be sent as it is; sending it again is of no use.
    Request,
}

impl TransportError {
    /// An error of a kind, with its cause.
    #[must_use]
    pub fn new(kind: TransportErrorKind, source: impl Into<BoxError>) -> Self {
        Self { kind, source: source.into() }
    }
}
