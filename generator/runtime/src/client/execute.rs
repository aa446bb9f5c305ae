//! Sends a call: attempts, waits, limits, and the verdict on the reply.

use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use tokio::time::Instant;

use crate::client::plan::{self, Plan};
use crate::client::request::UnpreparedRequest;
use crate::client::settings::Client;
use crate::client::trace;
use crate::http::boxed::{BoxError, ByteStream};
use crate::http::receive::{self, Unread};
use crate::http::redirect::{CallTraits, Hop, Next};
use crate::http::retry::Trouble;
use crate::http::streams;
use crate::http::transport::{Arrival, Request, RequestBody, TransportErrorKind};
use crate::reply::context::CallContext;
use crate::reply::error::{Error, Kind};
use crate::reply::response::Response;
use crate::reply::whole::Reply;

/// What a caller wants of a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Want {
    /// The whole reply; a status of failure is an error.
    Success,
    /// The whole reply, whatever its status.
    Any,
    /// The body of a success as it comes; a status of failure is an error.
    Open,
}

/// What an attempt brought.
enum Outcome {
    Whole(Reply),
    Open(Arrival),
}

impl Outcome {
    fn status(&self) -> u16 {
        match self {
            Self::Whole(reply) => reply.status(),
            Self::Open(arrival) => arrival.status,
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

    fn trouble(&self) -> Option<Trouble<'_>> {
        match (&self.kind, &self.reply) {
            (Kind::Connect { .. }, _) => Some(Trouble::NotConnected),
            (Kind::Interrupted | Kind::Timeout { whole_call: false, .. }, _) => Some(Trouble::Unclear),
            (Kind::Status, Some(reply)) => Some(Trouble::Status(reply.status(), reply.headers())),
            _ => None,
        }
    }

    fn status(&self) -> Option<u16> {
        self.reply.as_ref().map(Reply::status)
    }

    /// The end of the call: a status of failure is what a caller of [`Want::Any`] asked for.
    fn verdict(self, want: Want, attempts: u32) -> Result<(Outcome, u32), Error> {
        match self {
            Self { kind: Kind::Status | Kind::Redirect(_), reply: Some(reply), .. } if want == Want::Any => {
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
pub(crate) async fn whole(client: Client, request: UnpreparedRequest, want: Want) -> Result<Reply, Error> {
    let (outcome, attempts) = run(client, request, want).await?;
    Ok(match outcome {
        Outcome::Whole(reply) => reply,
        Outcome::Open(arrival) => Reply::new(arrival.status, arrival.headers, Bytes::new(), attempts),
    })
}

/// Sends a call and returns the body of its reply unread.
pub(crate) async fn open(client: Client, request: UnpreparedRequest) -> Result<Response<ByteStream>, Error> {
    let (outcome, attempts) = run(client, request, Want::Open).await?;
    let (status, headers, body) = match outcome {
        Outcome::Open(arrival) => (arrival.status, arrival.headers, arrival.body),
        Outcome::Whole(reply) => {
            let (status, headers, bytes, _) = reply.into_parts();
            (status, headers, streams::whole(bytes))
        }
    };
    Ok(Response::new(body, status, headers, attempts))
}

async fn run(client: Client, request: UnpreparedRequest, want: Want) -> Result<(Outcome, u32), Error> {
    let context = request.context(&client);
    if tokio::runtime::Handle::try_current().is_err() {
        let message = "calls are made within a Tokio runtime; without one, use the blocking twins";
        return Err(context.on(Error::request(message)));
    }
    let plan = plan::plan(&client, request).map_err(|error| context.on(error))?;
    trace::in_span(&plan, &context, attempts(&plan, want, &context)).await
}

/// Attempts until one succeeds, none is left, or time is up.
async fn attempts(plan: &Plan, want: Want, context: &CallContext) -> Result<(Outcome, u32), Error> {
    let started = Instant::now();
    let mut waited = Duration::ZERO;
    let mut number = 1;
    loop {
        let left = plan.deadline.saturating_sub(started.elapsed());
        let failure = match limited(plan, want, number, left).await {
            Ok(outcome) => {
                trace::arrived(outcome.status(), number);
                return Ok((outcome, number));
            }
            Err(failure) => failure,
        };
        let left = plan.deadline.saturating_sub(started.elapsed());
        let wait = wait_after(plan, &failure, number, waited).filter(|wait| *wait < left);
        trace::failed(&failure.kind, failure.status(), number, wait);
        let Some(wait) = wait else {
            return failure.verdict(want, number).map_err(|error| context.on(error));
        };
        tokio::time::sleep(wait).await;
        waited += wait;
        number += 1;
    }
}

/// How long to wait before the next attempt, if there shall be one.
fn wait_after(plan: &Plan, failure: &Failure, number: u32, waited: Duration) -> Option<Duration> {
    if !plan.body.is_repeatable() {
        return None;
    }
    let chance = fastrand::f64();
    plan.retry.next_wait(&failure.trouble()?, plan.idempotent, number - 1, waited, chance)
}

/// One attempt within its time.
async fn limited(plan: &Plan, want: Want, number: u32, left: Duration) -> Result<Outcome, Failure> {
    let whole_call = left < plan.timeout;
    match tokio::time::timeout(left.min(plan.timeout), attempt(plan, want, number)).await {
        Ok(result) => result,
        Err(_) => {
            let after = if whole_call { plan.deadline } else { plan.timeout };
            Err(Failure::new(Kind::Timeout { after, whole_call }, None))
        }
    }
}

/// Sends the request and follows the redirects that are safe to follow.
async fn attempt(plan: &Plan, want: Want, number: u32) -> Result<Outcome, Failure> {
    let mut hop = Hop::first(plan.method.clone(), plan.url.clone(), plan.headers.clone());
    let call = CallTraits {
        is_safe: plan.is_safe,
        is_repeatable: plan.body.is_repeatable(),
        plain_http: plan.client.settings().plain_http,
    };
    loop {
        let arrival = send(plan, &hop).await?;
        match hop.next(arrival.status, &arrival.headers, call) {
            Next::Follow(next) => hop = next,
            Next::Final => return take(plan, want, arrival, number).await,
            Next::Refused(reason) => {
                let reply = read(plan, arrival, number).await?;
                return Err(Failure::with_reply(Kind::Redirect(reason), reply));
            }
        }
    }
}

async fn send(plan: &Plan, hop: &Hop) -> Result<Arrival, Failure> {
    let unreadable = |source| Failure::new(Kind::Request("the body could not be read".into()), Some(source));
    let mut headers = hop.headers.clone();
    let body = if hop.with_body {
        let (body, length) = plan.body.open().await.map_err(unreadable)?;
        if let Some(length) = length {
            headers.insert(CONTENT_LENGTH, length.into());
        }
        body
    } else {
        RequestBody::Empty
    };
    let request = Request {
        operation: plan.operation,
        method: hop.method.clone(),
        url: hop.url.clone(),
        headers,
        body,
        secret_query: plan.secret_query.clone(),
    };
    plan.client.settings().transport.send(request).await.map_err(|error| {
        let kind = match error.kind {
            TransportErrorKind::Connect => Kind::Connect { host: hop.host() },
            TransportErrorKind::Interrupted => Kind::Interrupted,
            TransportErrorKind::Timeout => Kind::Timeout { after: plan.timeout, whole_call: false },
            TransportErrorKind::Request => Kind::Request("the request could not be sent".into()),
        };
        Failure::new(kind, Some(error.source))
    })
}

/// The verdict on a reply that is no redirect.
async fn take(plan: &Plan, want: Want, arrival: Arrival, number: u32) -> Result<Outcome, Failure> {
    let member = plan.client.api().success_member;
    let is_success = (200..300).contains(&arrival.status);
    if want == Want::Open && is_success && !(member.is_some() && is_small_json(&arrival)) {
        return Ok(Outcome::Open(arrival));
    }
    let reply = read(plan, arrival, number).await?;
    if !is_success {
        return Err(Failure::with_reply(Kind::Status, reply));
    }
    match member {
        Some(member) if want != Want::Any && reply.says_false(member) => {
            Err(Failure::with_reply(Kind::Unsuccessful { member }, reply))
        }
        _ => Ok(Outcome::Whole(reply)),
    }
}

/// Whether a reply to be streamed may be an error in the shape of a success.
fn is_small_json(arrival: &Arrival) -> bool {
    const LONGEST: u64 = 64 * 1024;
    let content_type = arrival.headers.get(CONTENT_TYPE);
    let is_json = content_type.is_some_and(|value| value.as_bytes().starts_with(b"application/json"));
    is_json && (1..=LONGEST).contains(&receive::promised_length(&arrival.headers))
}

/// Reads the body of a reply into memory.
async fn read(plan: &Plan, arrival: Arrival, number: u32) -> Result<Reply, Failure> {
    let limit = plan.client.settings().max_reply_bytes;
    let is_head = plan.method == http::Method::HEAD;
    match receive::whole(arrival, limit, is_head).await {
        Ok((status, headers, bytes)) => Ok(Reply::new(status, headers, bytes, number)),
        Err(Unread::TooLarge { status, headers }) => {
            let reply = Reply::new(status, headers, Bytes::new(), number);
            Err(Failure::with_reply(Kind::TooLarge { limit }, reply))
        }
        Err(Unread::Broken(source)) => Err(Failure::new(Kind::Interrupted, Some(source))),
    }
}
