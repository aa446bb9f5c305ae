//! What can go wrong in a call, with everything that is known about it: [`Error`].

use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, LazyLock};
use std::time::{Duration, SystemTime};

use http::{HeaderMap, StatusCode};

use crate::http::boxed::BoxError;
use crate::http::coding::BrokenCoding;
use crate::http::limit::TimeUp;
use crate::http::retry;
use crate::json::DecodeError;
use crate::reply::decode::Decode;
use crate::reply::details::{self, Details};
use crate::reply::headers;
use crate::reply::redact::{self, Secrets};
use crate::reply::whole::Reply;

/// A call that failed: what was called, what came back, and why that is an error.
///
/// It prints as one short line (`sessions.get: 404 Not Found: No such session (code 404)`), with `{:?}`, and so when `main`
/// returns it, as this line and its causes, and with `{:#?}` as all that is known. The rest is asked for by methods. No
/// form shows a credential of the client.
pub struct Error(Box<Inner>);

struct Inner {
    kind: Kind,
    operation: Option<Cow<'static, str>>,
    details: Details,
    reply: Option<Reply>,
    attempts: u32,
    source: Option<BoxError>,
    secrets: Option<Arc<Secrets>>,
}

/// What went wrong.
#[derive(Debug)]
pub(crate) enum Kind {
    /// The client could not be built.
    Config(Cow<'static, str>),
    /// The request could not be made: a bad argument or body.
    Request(Cow<'static, str>),
    /// No connection came about, so the server saw nothing.
    Connect { host: String },
    /// Nothing came in time.
    Timeout { after: Duration, whole_call: bool },
    /// The connection broke while the request was sent or the reply was read.
    Interrupted,
    /// The reply holds more than the client takes.
    TooLarge { limit: usize },
    /// The status says that it failed.
    Status,
    /// The status is a redirect that is not followed, for the reason given.
    Redirect(Cow<'static, str>),
    /// A member of a 2xx reply says that it failed.
    Unsuccessful { member: &'static str },
    /// A stream of events sent one that says that it failed.
    Event(String),
    /// The reply does not fit the description.
    Decode(DecodeError),
    /// Something on this side failed: writing a file, starting a thread.
    Local(Cow<'static, str>),
}

impl Kind {
    /// What a body that could not be read to its end means for a reply that is fine otherwise.
    pub(crate) fn broken_body(source: &BoxError) -> Self {
        if let Some(up) = source.downcast_ref::<TimeUp>() {
            return Self::Timeout { after: up.after, whole_call: up.whole_call };
        }
        match source.downcast_ref::<BrokenCoding>() {
            Some(coding) => Self::Decode(DecodeError::mismatch("a body that can be read", coding.to_string())),
            None => Self::Interrupted,
        }
    }
}

static NO_HEADERS: LazyLock<HeaderMap> = LazyLock::new(HeaderMap::new);

impl Error {
    pub(crate) fn new(kind: Kind) -> Self {
        Self(Box::new(Inner {
            kind,
            operation: None,
            details: Details::default(),
            reply: None,
            attempts: 0,
            source: None,
            secrets: None,
        }))
    }

    pub(crate) fn config(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Kind::Config(message.into()))
    }

    pub(crate) fn request(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Kind::Request(message.into()))
    }

    pub(crate) fn with_operation(mut self, operation: Cow<'static, str>) -> Self {
        self.0.operation = Some(operation);
        self
    }

    pub(crate) fn with_source(mut self, source: impl Into<BoxError>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn with_secrets(mut self, secrets: Arc<Secrets>) -> Self {
        self.0.details.redact(&secrets);
        if let Kind::Decode(error) = self.0.kind {
            self.0.kind = Kind::Decode(error.map_texts(|text| secrets.remove_from(text.to_owned())));
        }
        self.0.source = self.0.source.map(|source| redact::source(source, &secrets));
        self.0.secrets = Some(secrets);
        self
    }

    /// Adds the reply; what it says about the error is read here, once.
    pub(crate) fn with_reply(mut self, reply: Reply) -> Self {
        self.0.details = match self.0.kind {
            Kind::Decode(_) => Details::read_beside_success(reply.bytes()),
            _ => Details::read(reply.bytes()),
        };
        if let Kind::Event(_) = self.0.kind {
            self.0.details.or_text(reply.bytes());
        }
        if let Some(secrets) = &self.0.secrets {
            self.0.details.redact(secrets);
        }
        self.0.attempts = reply.attempts();
        self.0.reply = Some(reply);
        self
    }

    /// 404: there is no such thing.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(404)
    }

    /// 401: the credentials are missing or refused.
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        self.status() == Some(401)
    }

    /// 403: the credentials are good but do not permit this.
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.status() == Some(403)
    }

    /// 409: it conflicts with the present state.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.status() == Some(409)
    }

    /// 429: too many requests; see [`retry_after`](Self::retry_after).
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.status() == Some(429)
    }

    /// 500 and above: the server failed.
    #[must_use]
    pub fn is_server_error(&self) -> bool {
        self.status().is_some_and(|status| status >= 500)
    }

    /// Nothing came within the time for an attempt or for the call.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self.0.kind, Kind::Timeout { .. })
    }

    /// No connection came about: the server saw nothing of the call.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(self.0.kind, Kind::Connect { .. })
    }

    /// The connection broke after it was made; the server may have acted on the call.
    #[must_use]
    pub fn is_interrupted(&self) -> bool {
        matches!(self.0.kind, Kind::Interrupted)
    }

    /// The reply does not fit the description; see [`decode_error`](Self::decode_error).
    #[must_use]
    pub fn is_decode(&self) -> bool {
        matches!(self.0.kind, Kind::Decode(_))
    }

    /// The reply holds more bytes than the client was told to take.
    #[must_use]
    pub fn is_too_large(&self) -> bool {
        matches!(self.0.kind, Kind::TooLarge { .. })
    }

    /// A 2xx reply that says itself that the call failed, by a member or by an event named `error`.
    #[must_use]
    pub fn is_unsuccessful(&self) -> bool {
        matches!(self.0.kind, Kind::Unsuccessful { .. } | Kind::Event(_))
    }

    /// The request was refused before it was sent: a bad argument, header or body.
    #[must_use]
    pub fn is_request(&self) -> bool {
        matches!(self.0.kind, Kind::Request(_))
    }

    /// The client could not be built: a missing credential, a bad base URL.
    #[must_use]
    pub fn is_config(&self) -> bool {
        matches!(self.0.kind, Kind::Config(_))
    }

    /// The status of the reply, when one came.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.0.reply.as_ref().map(Reply::status)
    }

    /// The headers of the reply; empty when none came.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        self.0.reply.as_ref().map_or(&NO_HEADERS, Reply::headers)
    }

    /// The body of the reply as it came; empty when none came.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        self.0.reply.as_ref().map_or(&[], |reply| reply.bytes())
    }

    /// The operation that was called, such as `sessions.get`.
    #[must_use]
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.as_deref()
    }

    /// How many requests were sent; 0 when the call failed before.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// How the server calls the request in its logs, by `x-request-id`, `request-id` or `cf-ray`: what its support asks for.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        headers::request_id(self.headers())
    }

    /// How long the server asks to wait, by `retry-after-ms` or `retry-after`.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        retry::retry_after(self.headers(), SystemTime::now())
    }

    /// The server's own code for the error, read leniently from the usual JSON shapes.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.0.details.code.as_deref()
    }

    /// The server's own words, read leniently from the usual JSON shapes.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.details.message.as_deref()
    }

    /// The reply, read as the type of your choice; `None` when none came.
    ///
    /// `error.reply::<Json<ErrorReply>>()` gives the typed error body.
    #[must_use]
    pub fn reply<D: Decode>(&self) -> Option<Result<D::Output, DecodeError>> {
        let shown = |error: DecodeError| match &self.0.secrets {
            Some(secrets) => error.map_texts(|text| secrets.remove_from(text.to_owned())),
            None => error,
        };
        self.0.reply.as_ref().map(|reply| D::decode(reply).map_err(shown))
    }

    /// Where and how the reply does not fit the description.
    #[must_use]
    pub fn decode_error(&self) -> Option<&DecodeError> {
        match &self.0.kind {
            Kind::Decode(error) => Some(error),
            _ => None,
        }
    }

    /// The status with its reason, such as `404 Not Found`.
    fn status_line(&self) -> String {
        let status = self.status().unwrap_or_default();
        match StatusCode::from_u16(status).map(|code| code.canonical_reason()) {
            Ok(Some(reason)) => format!("{status} {reason}"),
            _ => status.to_string(),
        }
    }

    fn headline(&self) -> String {
        match &self.0.kind {
            Kind::Config(message) | Kind::Request(message) | Kind::Local(message) => message.clone().into_owned(),
            Kind::Connect { host } => format!("could not connect to {host}"),
            Kind::Timeout { after, whole_call: false } => match self.0.reply {
                Some(_) => self.but(format!("the reply was not complete within {after:?}")),
                None => format!("no reply within {after:?}"),
            },
            Kind::Timeout { after, whole_call: true } => self.but(format!("not done within the deadline of {after:?}")),
            Kind::Interrupted => self.but("the connection broke before the reply was complete".to_owned()),
            Kind::TooLarge { limit } => self.but(format!("the reply has more than {limit} bytes")),
            Kind::Status if self.0.source.is_some() => {
                format!("{}, with a body that could not be read to its end", self.status_line())
            }
            Kind::Status => self.status_line(),
            Kind::Redirect(reason) => format!("{}, not followed: {reason}", self.status_line()),
            Kind::Unsuccessful { member } => self.but(format!("the reply has {member}: false")),
            Kind::Event(name) => self.but(format!("the stream sent the event {name:?}")),
            Kind::Decode(error) => self.but(format!("the reply does not fit: {error}")),
        }
    }

    /// The beginning of a body in which no words for the error were found. Bodies of successes are not shown.
    fn body_excerpt(&self) -> Option<String> {
        let reply = self.0.reply.as_ref().filter(|reply| !reply.is_success())?;
        details::excerpt(reply.bytes())
    }

    /// What is wrong with a reply whose status is fine.
    fn but(&self, wrong: String) -> String {
        match self.0.reply {
            Some(_) => format!("{}, but {wrong}", self.status_line()),
            None => wrong,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut line = String::new();
        if let Some(operation) = self.operation() {
            line.push_str(operation);
            line.push_str(": ");
        }
        line.push_str(&self.headline());
        let told = self.message().map(|message| crate::json::excerpt(message, 300));
        if let Some(told) = told.or_else(|| self.body_excerpt()) {
            line.push_str(": ");
            line.push_str(&told);
        }
        if let Some(code) = self.code() {
            line.push_str(&format!(" (code {})", crate::json::excerpt(code, 60)));
        }
        if let Some(id) = self.request_id() {
            line.push_str(&format!(" (request {})", crate::json::excerpt(id, 80)));
        }
        if self.attempts() > 1 {
            line.push_str(&format!(", after {} attempts", self.attempts()));
        }
        f.write_str(&redact::printable(&redact::text(line, self.0.secrets.as_deref())))
    }
}

impl Error {
    /// The line, and those causes that say what is not in it yet.
    fn fmt_with_causes(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = self.to_string();
        let mut cause = std::error::Error::source(self);
        while let Some(error) = cause {
            let told = redact::printable(&redact::text(error.to_string(), self.0.secrets.as_deref()));
            if !text.contains(&told) {
                text.push_str(": ");
                text.push_str(&told);
            }
            cause = error.source();
        }
        f.write_str(&text)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return self.fmt_with_causes(f);
        }
        let secrets = self.0.secrets.as_deref();
        let mut debug = f.debug_struct("Error");
        debug.field("message", &format_args!("{self}"));
        debug.field("kind", &format_args!("{}", redact::text(format!("{:?}", self.0.kind), secrets)));
        debug.field("operation", &self.operation());
        debug.field("attempts", &self.attempts());
        if let Some(reply) = &self.0.reply {
            debug.field("status", &reply.status());
            debug.field("headers", &redact::Headers(reply.headers(), secrets));
            debug.field("body", &redact::body(reply.bytes(), reply.is_success(), secrets));
        }
        if let Some(source) = &self.0.source {
            debug.field("source", &format_args!("{}", redact::text(format!("{source:?}"), secrets)));
        }
        debug.finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0.kind {
            Kind::Decode(error) => Some(error),
            _ => self.0.source.as_deref().map(|source| source as _),
        }
    }
}
