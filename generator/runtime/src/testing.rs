//! An in-memory transport for the tests of programs that use a client: [`Mock`].
//!
//! Replies are programmed for call types, so a test knows neither URLs nor JSON; everything above
//! the network (credentials, retries, decoding, errors) works as it does in production.
//!
//! ```
//! use clientwright_runtime::testing::Mock;
//! use clientwright_runtime::{Api, Call, Client, Method, Operation, call_methods};
//!
//! // What a generated crate has.
//! static API: Api = Api {
//!     name: "Example", user_agent: "example/1", base_url: "https://example.com",
//!     base_url_env: None, credentials: &[], security: &[], success_member: None,
//! };
//! static COUNT: Operation = Operation::new("things.count", Method::Get, "/things/count");
//! pub struct CountCall { call: Call }
//! call_methods!(CountCall, COUNT, Json => i64);
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
//! let mock = Mock::new();
//! mock.on::<CountCall>().reply_status(503, serde_json::json!({})).times(1);
//! mock.on::<CountCall>().reply(&7);
//! # let retries = clientwright_runtime::RetryPolicy::new(2).base_delay(std::time::Duration::ZERO);
//!
//! let client = Client::builder(&API).transport(mock.clone()).retries(retries).build()?;
//! let count = CountCall { call: Call::new(&client, &COUNT) }.await?;
//!
//! assert_eq!((*count, count.attempts()), (7, 2));
//! assert_eq!(mock.requests()[1].path(), "/things/count");
//! # Ok::<(), clientwright_runtime::Error>(())
//! # }).unwrap();
//! ```

#[cfg(feature = "webhook-verification")]
mod signer;

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::{Bytes, BytesMut};
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;

use crate::http::streams;
use crate::http::transport::{
    BoxFuture, IncomingResponse, Request, RequestBody, Transport, TransportError, TransportErrorKind,
};
use crate::json::Model;
use crate::reply::decode::{Answer, Decode};
use crate::reply::redact;
use crate::wire::operation::{Described, Operation};

#[cfg(feature = "webhook-verification")]
pub use signer::Signer;

/// A transport that replies from memory and records what it is asked. Clones share everything.
///
/// A request is answered by the first rule for its operation that is not used up.
#[derive(Clone, Default)]
pub struct Mock(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    rules: Vec<Programmed>,
    requests: Vec<Recorded>,
}

struct Programmed {
    operation: &'static Operation,
    left: Option<u32>,
    answer: Reaction,
}

#[derive(Clone)]
enum Reaction {
    Reply { status: u16, headers: HeaderMap, body: Bytes },
    Fail(TransportErrorKind, &'static str),
}

impl fmt::Debug for Mock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let State { rules, requests } = &*self.state();
        f.debug_struct("Mock").field("rules", &rules.len()).field("requests", requests).finish()
    }
}

impl Mock {
    /// A transport without rules: every request is an error.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Starts a rule for calls of a type.
    #[must_use = "a rule needs an answer"]
    pub fn on<C: Described>(&self) -> On<'_, C> {
        On { mock: self, calls: std::marker::PhantomData }
    }

    /// All requests so far, in order; attempts count one by one.
    #[must_use]
    pub fn requests(&self) -> Vec<Recorded> {
        self.state().requests.clone()
    }

    /// The requests so far that calls of one type sent.
    #[must_use]
    pub fn requests_of<C: Described>(&self) -> Vec<Recorded> {
        let mut requests = self.requests();
        requests.retain(|request| request.operation() == Some(C::OPERATION.id()));
        requests
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn add(&self, operation: &'static Operation, answer: Reaction) -> Rule<'_> {
        let mut state = self.state();
        state.rules.push(Programmed { operation, left: None, answer });
        Rule { mock: self, index: state.rules.len() - 1 }
    }

    /// Records a request and finds the answer to it.
    fn react(&self, request: Recorded) -> Result<Reaction, String> {
        let mut state = self.state();
        let fits = |rule: &&mut Programmed| request.operation == Some(rule.operation) && rule.left != Some(0);
        let answer = match state.rules.iter_mut().find(fits) {
            Some(rule) => {
                rule.left = rule.left.map(|left| left - 1);
                Ok(rule.answer.clone())
            }
            None => Err(format!(
                "no reply is programmed for {} ({} {})",
                request.operation().unwrap_or("a call without description"),
                request.method,
                request.path
            )),
        };
        state.requests.push(request);
        answer
    }
}

/// The beginning of a rule: what calls of a type are answered.
pub struct On<'m, C> {
    mock: &'m Mock,
    calls: std::marker::PhantomData<fn() -> C>,
}

impl<'m, C: Described> On<'m, C> {
    /// Success, with a value of the type that the call returns. Where that is a part of the reply,
    /// the reply holds nothing else.
    pub fn reply(self, value: &<C::Decode as Decode>::Output) -> Rule<'m>
    where
        C::Decode: Answer,
    {
        let (content_type, body) = <C::Decode as Answer>::answer(value);
        self.reply_bytes(200, content_type, body)
    }

    /// Success, with a whole JSON body, of a type or as it is written: for calls that return a part
    /// of their reply, when a test needs what stands around it.
    pub fn reply_envelope(self, envelope: &impl Model) -> Rule<'m> {
        self.reply_bytes(200, "application/json", envelope.encode().to_string())
    }

    /// A status and a JSON body.
    pub fn reply_status(self, status: u16, body: Value) -> Rule<'m> {
        self.reply_bytes(status, "application/json", body.to_string())
    }

    /// A status, a media type (empty for none) and any body, such as a download's or events.
    pub fn reply_bytes(self, status: u16, content_type: &'static str, body: impl Into<Bytes>) -> Rule<'m> {
        let mut headers = HeaderMap::new();
        if !content_type.is_empty() {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        }
        self.mock.add(C::OPERATION, Reaction::Reply { status, headers, body: body.into() })
    }

    /// No connection: the server sees nothing.
    pub fn fail_connect(self) -> Rule<'m> {
        let answer = Reaction::Fail(TransportErrorKind::Connect, "no connection, by the test");
        self.mock.add(C::OPERATION, answer)
    }

    /// A connection that breaks before the reply: the server may have acted.
    pub fn fail_interrupted(self) -> Rule<'m> {
        let answer = Reaction::Fail(TransportErrorKind::Interrupted, "interrupted, by the test");
        self.mock.add(C::OPERATION, answer)
    }
}

impl<C: Described> fmt::Debug for On<'_, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("On").field(&C::OPERATION.id()).finish()
    }
}

/// A rule that has its answer. It applies without end unless [`times`](Self::times) says so.
#[derive(Debug)]
pub struct Rule<'m> {
    mock: &'m Mock,
    index: usize,
}

impl Rule<'_> {
    /// The rule applies so many times, after which later rules for the same calls do.
    #[allow(clippy::must_use_candidate)]
    pub fn times(self, count: u32) -> Self {
        self.mock.state().rules[self.index].left = Some(count);
        self
    }

    /// Adds a header to the reply.
    ///
    /// # Panics
    /// When name or value cannot be in a header: a mistake in the test.
    #[allow(clippy::must_use_candidate)]
    pub fn header(self, name: &'static str, value: &str) -> Self {
        let value = HeaderValue::from_str(value).expect("the value can be in a header");
        if let Reaction::Reply { headers, .. } = &mut self.mock.state().rules[self.index].answer {
            headers.insert(HeaderName::from_static(name), value);
        }
        self
    }
}

/// One request as it was sent, without its secrets.
#[derive(Clone)]
pub struct Recorded {
    operation: Option<&'static Operation>,
    method: String,
    path: String,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    body: Bytes,
}

impl Recorded {
    async fn from_request(request: Request) -> Self {
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
        crate::json::decode(serde_json::from_slice(&self.body).ok()?).ok()
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

impl Transport for Mock {
    fn wants_strict_replies(&self) -> bool {
        true
    }

    fn send(&self, request: Request) -> BoxFuture<'_, Result<IncomingResponse, TransportError>> {
        Box::pin(async move {
            match self.react(Recorded::from_request(request).await) {
                Ok(Reaction::Reply { status, headers, body }) => {
                    Ok(IncomingResponse::new(status, headers, streams::whole(body)))
                }
                Ok(Reaction::Fail(kind, message)) => Err(TransportError::new(kind, message)),
                Err(message) => Err(TransportError::new(TransportErrorKind::Request, message)),
            }
        })
    }
}
