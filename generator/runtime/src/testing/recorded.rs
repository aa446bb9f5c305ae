//! A request as the in-memory transport got it: [`Recorded`].

use std::fmt;

use bytes::{Bytes, BytesMut};
use http::{HeaderName, HeaderValue};

use crate::http::streams;
use crate::http::transport::{Request, RequestBody};
use crate::json::Model;
use crate::reply::redact;
use crate::wire::operation::Operation;

/// One request as it was sent, without its secrets.
#[derive(Clone)]
pub struct Recorded {
    pub(super) operation: Option<&'static Operation>,
    pub(super) method: String,
    pub(super) path: String,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    body: Bytes,
}

impl Recorded {
    pub(super) async fn from_request(request: Request) -> Self {
        let shown =
            |(name, value): (&HeaderName, &HeaderValue)| (name.as_str().to_owned(), redact::header(name, value));
        let query = request.url.query_pairs().map(|(name, value)| {
            let secret = request.secret_query.iter().any(|secret| *secret == name);
            let value = if secret { redact::REDACTED.to_owned() } else { value.into_owned() };
            (name.into_owned(), value)
        });
        Self {
            operation: request.operation,
            method: request.method.to_string(),
            path: request.url.path().to_owned(),
            query: query.collect(),
            headers: request.headers.iter().map(shown).collect(),
            body: collected(request.body).await,
        }
    }

    /// The operation's id, such as `sessions.get`; `None` for a call without description.
    #[must_use]
    pub fn operation(&self) -> Option<&str> {
        self.operation.map(Operation::id)
    }

    /// The method, such as `GET`.
    #[must_use]
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The path, as it was encoded.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// An argument of the call, decoded: of the path, or of the query.
    #[must_use]
    pub fn argument(&self, name: &str) -> Option<String> {
        let in_path = self.operation.and_then(|operation| in_path(operation.path(), &self.path, name));
        let in_query = || self.query.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone());
        in_path.or_else(in_query)
    }

    /// The pairs of the query, decoded, in order.
    #[must_use]
    pub fn query(&self) -> &[(String, String)] {
        &self.query
    }

    /// A header's value; `[redacted]` in the place of a secret.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    /// The body.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The body as JSON of a type; `None` when it is none.
    #[must_use]
    pub fn json<T: Model>(&self) -> Option<T> {
        T::from_json(&self.body).ok()
    }
}

impl fmt::Debug for Recorded {
    /// What a test did not ask for may be secret, and is not shown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = |pairs: &[(String, String)]| pairs.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
        f.debug_struct("Recorded")
            .field("operation", &self.operation())
            .field("method", &self.method)
            .field("path", &self.path)
            .field("query", &names(&self.query))
            .field("headers", &names(&self.headers))
            .field("body", &self.body.len())
            .finish()
    }
}

/// A request's body; what a failing stream gave by then.
async fn collected(body: RequestBody) -> Bytes {
    match body {
        RequestBody::Empty => Bytes::new(),
        RequestBody::Whole(bytes) => bytes,
        RequestBody::Stream(mut stream) => {
            let mut all = BytesMut::new();
            while let Some(Ok(piece)) = streams::next(&mut stream).await {
                all.extend_from_slice(&piece);
            }
            all.freeze()
        }
    }
}

/// What stands in a path where its template has `{name}`. The base URL may have put segments before it.
fn in_path(template: &str, path: &str, name: &str) -> Option<String> {
    let template = template.split(['?', '#']).next().unwrap_or_default();
    let placeholder = format!("{{{name}}}");
    let mut pairs = template.rsplit('/').zip(path.rsplit('/'));
    let (pattern, segment) = pairs.find(|(pattern, _)| pattern.contains(&placeholder))?;
    let (before, after) = pattern.split_once(&placeholder)?;
    Some(decoded(segment.strip_prefix(before)?.strip_suffix(after)?))
}

/// A text without its percent encoding.
fn decoded(text: &str) -> String {
    let (mut bytes, mut rest) = (Vec::with_capacity(text.len()), text.as_bytes());
    while let [first, after @ ..] = rest {
        let digits = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        match digits.filter(|_| *first == b'%').and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
