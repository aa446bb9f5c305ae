//! Sends a call: attempts, waits, limits, and the verdict on the reply.

use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use reqwest::Url;
use tokio::time::Instant;

use crate::client::prepare::{PreparedRequest, prepare};
use crate::client::request::UnpreparedRequest;
use crate::client::settings::Client;
use crate::client::trace;
use crate::http::boxed::{BoxError, ByteStream};
use crate::http::coding::{self, BrokenCoding};
use crate::http::gzip;
use crate::http::limit::{Limit, TimeUp};
use crate::http::receive::{self, Unread};
use crate::http::redirect::{Hop, Next, RedirectRules};
use crate::http::retry::FailedAttempt;
use crate::http::source::UnreadableBody;
use crate::http::streams;
use crate::http::transport::{IncomingResponse, Request, RequestBody, TransportErrorKind};
use crate::reply::context::CallContext;
use crate::reply::error::{Error, Kind};
use crate::reply::response::Response;
use crate::reply::whole::Reply;

/// What a caller wants of a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ExpectedReply {
    /// The whole reply; a status of failure is an error.
    Success,
    /// The whole reply, whatever its status.
    AnyStatus,
    /// The body of a success as it comes; a status of failure is an error.
    Streamed,
}

/// What an attempt brought.
enum Outcome {
    Whole(Reply),
    Open(IncomingResponse),
}

impl Outcome {
    fn status(&self) -> u16 {
        match self {
            Self::Whole(reply) => reply.status(),
            Self::Open(incoming) => incoming.status,
        }
    }
}

/// Why an attempt brought no reply that is a success.
struct Failure {
    kind: Kind,
    source: Option<BoxError>,
    reply: Option<Reply>,
}

impl Failure {
    fn new(kind: Kind, source: Option<BoxError>) -> Self {
        Self { kind, source, reply: None }
    }

    fn with_reply(kind: Kind, reply: Reply) -> Self {
        Self { kind, source: None, reply: Some(reply) }
    }

    /// A body that could not be read to its end: a status of failure stays what the reply says.
    fn broken(reply: Reply, source: BoxError) -> Self {
        let kind = if reply.is_success() { Kind::broken_body(&source) } else { Kind::Status };
        Self { kind, source: Some(source), reply: Some(reply) }
    }

    fn late(up: TimeUp) -> Self {
        Self::new(Kind::Timeout { after: up.after, whole_call: up.whole_call }, None)
    }

    fn failed_attempt(&self) -> Option<FailedAttempt<'_>> {
        match (&self.kind, &self.reply) {
            (Kind::Connect { .. }, _) => Some(FailedAttempt::NotConnected),
            (Kind::Interrupted | Kind::Timeout { whole_call: false, .. }, _) => Some(FailedAttempt::MaybeReceived),
            (Kind::Status, Some(reply)) => Some(FailedAttempt::Status(reply.status(), reply.headers())),
            _ => None,
        }
    }

    /// The server did its part and said no.
    fn is_refusal(&self) -> bool {
        self.status().is_some_and(|status| (400..500).contains(&status) && !matches!(status, 408 | 409 | 429))
    }

    fn status(&self) -> Option<u16> {
        self.reply.as_ref().map(Reply::status)
    }

    /// The end of the call: a status of failure is what a caller of [`ExpectedReply::AnyStatus`] asked for.
    fn verdict(self, expected: ExpectedReply, attempts: u32) -> Result<(Outcome, u32), Error> {
        match self {
            Self { kind: Kind::Status | Kind::Redirect(_), source: None, reply: Some(reply) }
                if expected == ExpectedReply::AnyStatus =>
            {
                Ok((Outcome::Whole(reply), attempts))
            }
            failure => Err(failure.into_error(attempts)),
        }
    }

    fn into_error(self, attempts: u32) -> Error {
        let mut error = Error::new(self.kind).with_attempts(attempts);
        if let Some(source) = self.source {
            error = error.with_source(source);
        }
        match self.reply {
            Some(reply) => error.with_reply(reply),
            None => error,
        }
    }
}

/// Sends a call and returns the whole reply.
pub(crate) async fn whole(
    client: Client,
    request: UnpreparedRequest,
    context: CallContext,
    expected: ExpectedReply,
) -> Result<Reply, Error> {
    let (outcome, attempts) = run(client, request, &context, expected).await?;
    Ok(match outcome {
        Outcome::Whole(reply) => reply,
        Outcome::Open(incoming) => Reply::new(incoming.status, incoming.headers, Bytes::new(), attempts),
    })
}

/// Sends a call and returns the body of its reply unread.
pub(crate) async fn open(
    client: Client,
    request: UnpreparedRequest,
    context: &CallContext,
) -> Result<Response<ByteStream>, Error> {
    let (outcome, attempts) = run(client, request, context, ExpectedReply::Streamed).await?;
    let (status, headers, body) = match outcome {
        Outcome::Open(incoming) => (incoming.status, incoming.headers, incoming.body),
        Outcome::Whole(reply) => {
            let (status, headers, bytes, _) = reply.into_parts();
            (status, headers, streams::whole(bytes))
        }
    };
    Ok(Response::new(body, status, headers, attempts))
}

async fn run(
    client: Client,
    request: UnpreparedRequest,
    context: &CallContext,
    expected: ExpectedReply,
) -> Result<(Outcome, u32), Error> {
    if tokio::runtime::Handle::try_current().is_err() {
        let message = "calls are made within a Tokio runtime; without one, use the blocking twins";
        return Err(context.complete(Error::request(message)));
    }
    let request = prepare(&client, request).map_err(|error| context.complete(error))?;
    trace::in_span(&request, context, attempts(&request, expected, context)).await
}

/// Attempts until one succeeds, none is left, or time is up.
async fn attempts(
    request: &PreparedRequest,
    expected: ExpectedReply,
    context: &CallContext,
) -> Result<(Outcome, u32), Error> {
    let started = Instant::now();
    let deadline = started.checked_add(request.deadline).map(|until| (until, request.deadline));
    let budget = &request.client.settings().retry_budget;
    let mut waited = Duration::ZERO;
    let mut number = 1;
    loop {
        let limit = Limit::new(request.timeout, deadline);
        let failure = match attempt(request, expected, number, &limit).await {
            Ok(outcome) => {
                budget.give_back(number);
                trace::succeeded(outcome.status(), number);
                return Ok((outcome, number));
            }
            Err(failure) => failure,
        };
        let left = request.deadline.saturating_sub(started.elapsed());
        if failure.is_refusal() {
            budget.give_back(number);
        }
        let wait = wait_after(request, &failure, number, waited).filter(|wait| *wait < left && budget.take());
        trace::failed(&failure.kind, failure.status(), number, wait);
        let Some(wait) = wait else {
            return failure.verdict(expected, number).map_err(|error| context.complete(error));
        };
        tokio::time::sleep(wait).await;
        waited += wait;
        number += 1;
    }
}

/// How long to wait before the next attempt, if there shall be one.
fn wait_after(request: &PreparedRequest, failure: &Failure, number: u32, waited: Duration) -> Option<Duration> {
    if !request.body.is_repeatable() {
        return None;
    }
    let chance = fastrand::f64();
    request.retry.next_wait(&failure.failed_attempt()?, request.idempotent, number - 1, waited, chance)
}

/// Sends the request and follows the redirects that are safe to follow, within the time for that.
async fn attempt(
    request: &PreparedRequest,
    expected: ExpectedReply,
    number: u32,
    limit: &Limit,
) -> Result<Outcome, Failure> {
    let mut hop = Hop::first(&request.method, &request.url, &request.headers);
    let rules = RedirectRules {
        is_safe: request.is_safe,
        is_repeatable: request.body.is_repeatable(),
        plain_http: request.client.settings().plain_http,
    };
    loop {
        let incoming = limit.within(send(request, &hop, limit)).await.map_err(Failure::late)??;
        match hop.next(incoming.status, &incoming.headers, rules) {
            Next::Follow(next) => hop = next,
            Next::Final => return judge(request, expected, incoming, number, limit).await,
            Next::Refused(reason) => {
                let kind = Kind::Redirect(reason);
                return Err(match read(request, expected, incoming, number, limit).await {
                    Ok(reply) => Failure::with_reply(kind, reply),
                    Err(failure) => Failure { kind, ..failure },
                });
            }
        }
    }
}

async fn send(request: &PreparedRequest, hop: &Hop<'_>, limit: &Limit) -> Result<IncomingResponse, Failure> {
    let unreadable = |source| Failure::new(Kind::Request("the body could not be read".into()), Some(source));
    let mut headers = HeaderMap::clone(&hop.headers);
    let body = if hop.with_body {
        let (body, length) = request.body.open().await.map_err(unreadable)?;
        if let Some(length) = length {
            headers.insert(CONTENT_LENGTH, length.into());
        }
        match body {
            RequestBody::Stream(stream) => RequestBody::Stream(limit.watch(stream)),
            body => body,
        }
    } else {
        RequestBody::Empty
    };
    // Servers may answer 411 to these methods when nobody says that no body comes, or one without a byte.
    let is_empty = match &body {
        RequestBody::Empty => true,
        RequestBody::Whole(bytes) => bytes.is_empty(),
        RequestBody::Stream(_) => false,
    };
    if is_empty && matches!(hop.method.as_str(), "POST" | "PUT" | "PATCH") {
        headers.insert(CONTENT_LENGTH, 0.into());
    }
    gzip::ask(&mut headers);
    let outgoing = Request {
        operation: request.operation,
        method: http::Method::clone(&hop.method),
        url: Url::clone(&hop.url),
        headers,
        body,
        secret_query: request.secret_query.clone(),
    };
    request.client.settings().transport.send(outgoing).await.map(gzip::undo).map_err(|error| {
        let kind = match error.kind {
            TransportErrorKind::Connect => Kind::Connect { host: hop.host() },
            TransportErrorKind::Interrupted => Kind::Interrupted,
            TransportErrorKind::Timeout => Kind::Timeout { after: request.timeout, whole_call: false },
            TransportErrorKind::Request => match UnreadableBody::among(&*error.source) {
                Some(_) => Kind::Request("the body could not be read".into()),
                None => Kind::Request(format!("the request could not be sent: {}", error.source).into()),
            },
        };
        Failure::new(kind, Some(error.source))
    })
}

/// The verdict on a reply that is no redirect.
async fn judge(
    request: &PreparedRequest,
    expected: ExpectedReply,
    incoming: IncomingResponse,
    number: u32,
    limit: &Limit,
) -> Result<Outcome, Failure> {
    let member = request.client.api().success_member.filter(|_| !request.is_file);
    let is_success = (200..300).contains(&incoming.status);
    if expected == ExpectedReply::Streamed && is_success && !(member.is_some() && is_small_json(&incoming)) {
        return match coding::of(&incoming.headers) {
            Some(coding) => {
                let reply = Reply::new(incoming.status, incoming.headers, Bytes::new(), number);
                Err(Failure::broken(reply, BrokenCoding::Unknown(coding).into()))
            }
            None => Ok(Outcome::Open(incoming)),
        };
    }
    let reply = read(request, expected, incoming, number, limit).await?;
    if !is_success {
        return Err(Failure::with_reply(Kind::Status, reply));
    }
    let reply = match member {
        // Whether a reply that will be read says so is found on the way.
        Some(member) if expected != ExpectedReply::AnyStatus => reply.with_success_member(member),
        _ => reply,
    };
    let unsuccessful = if expected == ExpectedReply::Streamed { reply.unsuccessful() } else { None };
    match unsuccessful {
        Some(member) => Err(Failure::with_reply(Kind::Unsuccessful { member }, reply)),
        None => Ok(Outcome::Whole(reply.strict(request.client.settings().strict_replies).in_current_span())),
    }
}

/// Whether a reply to be streamed may be an error in the shape of a success.
fn is_small_json(incoming: &IncomingResponse) -> bool {
    const LONGEST: u64 = 64 * 1024;
    let content_type = incoming.headers.get(CONTENT_TYPE);
    let is_json = content_type.is_some_and(|value| value.as_bytes().starts_with(b"application/json"));
    is_json && (1..=LONGEST).contains(&receive::promised_length(&incoming.headers))
}

/// Reads the body of a reply into memory.
async fn read(
    request: &PreparedRequest,
    expected: ExpectedReply,
    incoming: IncomingResponse,
    number: u32,
    time: &Limit,
) -> Result<Reply, Failure> {
    let limit = request.client.settings().max_reply_bytes;
    let is_head = request.method == http::Method::HEAD;
    match receive::whole(incoming, limit, is_head, time).await {
        Ok((status, headers, bytes)) => {
            let coding = coding::of(&headers).filter(|_| expected != ExpectedReply::AnyStatus && !bytes.is_empty());
            let reply = Reply::new(status, headers, bytes, number);
            match coding {
                Some(coding) => Err(Failure::broken(reply, BrokenCoding::Unknown(coding).into())),
                None => Ok(reply),
            }
        }
        Err(Unread::TooLarge { status, headers }) => {
            let reply = Reply::new(status, headers, Bytes::new(), number);
            Err(Failure::with_reply(Kind::TooLarge { limit }, reply))
        }
        Err(Unread::Broken { status, headers, bytes, source }) => {
            Err(Failure::broken(Reply::new(status, headers, bytes, number), source))
        }
    }
}
