//! What errors need to know of the call they belong to: [`CallContext`].

use std::borrow::Cow;
use std::sync::Arc;

use bytes::Bytes;
use http::HeaderMap;

use crate::json::{DecodeError, EXCERPT, Mismatches, excerpt};
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

    /// The reply, read as `D`.
    pub(crate) fn decoded<D: Decode>(&self, reply: Reply) -> Result<Response<D::Output>, Error> {
        let reply = reply.strict(self.strict);
        match D::decode(&reply) {
            Ok(value) => {
                let mismatches = reply.take_mismatches();
                self.trace(&mismatches);
                let (status, headers, bytes, attempts) = reply.into_parts();
                Ok(Response::new(value, status, headers, attempts).with_bytes(bytes).with_mismatches(mismatches))
            }
            Err(error) => Err(self.undecodable(error, reply)),
        }
    }

    /// Tells a log of what was left out of a reply.
    #[cfg_attr(not(feature = "tracing"), allow(clippy::unused_self))]
    pub(crate) fn trace(&self, mismatches: &Mismatches) {
        #[cfg(feature = "tracing")]
        for mismatch in mismatches {
            tracing::warn!(operation = %self.operation, "a reply does not fit its description: {mismatch}");
        }
        #[cfg(not(feature = "tracing"))]
        let _ = mismatches;
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
        self.complete(Error::new(Kind::Decode(error)).with_reply(reply))
    }
}
