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
}

impl CallContext {
    /// The error, with the call it belongs to.
    pub(crate) fn complete(&self, error: Error) -> Error {
        error.with_operation(self.operation.clone()).with_secrets(Arc::clone(&self.secrets))
    }

    /// The reply, read as `D`.
    pub(crate) fn decoded<D: Decode>(&self, reply: Reply) -> Result<Response<D::Output>, Error> {
        match D::decode(&reply) {
            Ok(value) => {
                let (status, headers, bytes, attempts) = reply.into_parts();
                Ok(Response::new(value, status, headers, attempts).with_bytes(bytes))
            }
            Err(error) => Err(self.undecodable(error, reply)),
        }
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
