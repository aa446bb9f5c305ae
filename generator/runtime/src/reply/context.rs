//! What errors need to know of the call they belong to: [`CallContext`].

use std::borrow::Cow;
use std::sync::Arc;

use bytes::Bytes;
use http::HeaderMap;

use crate::json::{DecodeError, EXCERPT, excerpt};
use crate::reply::decode::Decode;
use crate::reply::error::{Error, Kind};
use crate::reply::redact::Secrets;
use crate::reply::response::Response;
use crate::reply::whole::Reply;
use crate::wire::lines::Separator;

/// Names an error after the call and keeps its secrets out of it.
#[derive(Clone)]
pub(crate) struct CallContext {
    pub(crate) operation: Cow<'static, str>,
    pub(crate) secrets: Arc<Secrets>,
    /// Whether a reply has to fit in all its parts.
    pub(crate) strict: bool,
}

impl CallContext {
    /// The error, with the call it belongs to.
    pub(crate) fn complete(&self, error: Error) -> Error {
        error.with_operation(self.operation.clone()).with_secrets(Arc::clone(&self.secrets))
    }

    /// Reads the reply as `D`, or why that can't be.
    pub(crate) fn read<D: Decode>(reply: &Reply) -> Result<D::Output, Kind> {
        let decoded = D::decode(reply);
        match reply.unsuccessful() {
            Some(member) => Err(Kind::Unsuccessful { member }),
            None => decoded.map_err(Kind::Decode),
        }
    }

    /// The reply with what was read of it.
    pub(crate) fn decoded<T>(&self, reply: Reply, read: Result<T, Kind>) -> Result<Response<T>, Error> {
        let value = match read {
            Ok(value) => value,
            Err(kind) => return Err(self.refused(kind, reply)),
        };
        let mismatches = reply.take_mismatches();
        reply.span().left_out(&self.operation, &mismatches);
        let (status, headers, bytes, attempts) = reply.into_parts();
        Ok(Response::new(value, status, headers, attempts).with_bytes(bytes).with_mismatches(mismatches))
    }

    /// Tells a log of an event that only keeps a connection alive.
    #[cfg_attr(not(feature = "tracing"), allow(clippy::unused_self))]
    pub(crate) fn trace_heartbeat(&self, name: &str) {
        #[cfg(feature = "tracing")]
        tracing::trace!(operation = %self.operation, event = ?name, "an event without data");
        #[cfg(not(feature = "tracing"))]
        let _ = name;
    }

    /// What separates the values of a reply that is a stream; `None` for server-sent events. One without a media type is
    /// what was asked for; one that says to be something else is refused.
    pub(crate) fn expect_stream(&self, headers: &HeaderMap, asked_for: &str) -> Result<Option<Separator>, Error> {
        let reply = Reply::new(200, headers.clone(), Bytes::new(), 1);
        let Some(found) = reply.content_type() else { return Ok(asked_for.split(',').find_map(Separator::of)) };
        match Separator::of(found) {
            None if !reply.is("text/event-stream") => {
                let found = excerpt(found, EXCERPT);
                let error = DecodeError::mismatch("text/event-stream or lines of JSON", found);
                Err(self.undecodable(error, reply))
            }
            separator => Ok(separator),
        }
    }

    /// The error for a reply that does not fit.
    pub(crate) fn undecodable(&self, error: DecodeError, reply: Reply) -> Error {
        self.refused(Kind::Decode(error), reply)
    }

    fn refused(&self, kind: Kind, reply: Reply) -> Error {
        reply.span().failed(error_type(&kind).unwrap_or(OTHER));
        self.complete(Error::new(kind).with_reply(reply))
    }
}

/// What traces call an error that has no name of its own, as OpenTelemetry does.
pub(crate) const OTHER: &str = "_OTHER";

/// What traces call an error, unless that is the status of its reply.
pub(crate) fn error_type(kind: &Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Unsuccessful { .. } => "unsuccessful",
        Kind::Decode(_) => "decode",
        Kind::TooLarge { .. } => "too_large",
        Kind::Interrupted => "interrupted",
        Kind::Connect { .. } => "connect",
        Kind::Timeout { .. } => "timeout",
        _ => return None,
    })
}
