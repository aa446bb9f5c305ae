//! A successful reply, read: [`Response`].

use std::fmt;
use std::ops::{Deref, DerefMut};

use bytes::Bytes;
use http::HeaderMap;

use crate::json::{DecodeError, Mismatches, Model};
use crate::reply::headers;
use crate::reply::redact;
use crate::reply::whole::Reply;

/// What a call returned, with the status and headers it came with.
///
/// It dereferences to the value: `response.data` is the value's `data`.
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    status: u16,
    headers: HeaderMap,
    attempts: u32,
    bytes: Bytes,
    mismatches: Mismatches,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, status: u16, headers: HeaderMap, attempts: u32) -> Self {
        Self { value, status, headers, attempts, bytes: Bytes::new(), mismatches: Mismatches::default() }
    }

    /// The same response, with what was left out of the value.
    pub(crate) fn with_mismatches(mut self, mismatches: Mismatches) -> Self {
        self.mismatches = mismatches;
        self
    }

    /// The same response, with the body that the value was read from.
    pub(crate) fn with_bytes(mut self, bytes: Bytes) -> Self {
        self.bytes = bytes;
        self
    }

    /// The body as it came; empty where it is read piece by piece.
    #[must_use]
    pub fn bytes(&self) -> &Bytes {
        &self.bytes
    }

    /// What did not fit the description and was left out of the value: optional members, items of lists and maps. With
    /// [`strict_replies`](crate::ClientBuilder::strict_replies) it is an error instead.
    #[must_use]
    pub fn mismatches(&self) -> &Mismatches {
        &self.mismatches
    }

    /// The whole body as a type: what stands around the value where a call returns a part of its
    /// reply. The documentation of the call's method names the type.
    ///
    /// # Errors
    /// When the body does not fit the type.
    pub fn envelope<E: Model>(&self) -> Result<E, DecodeError> {
        Reply::new(self.status, self.headers.clone(), self.bytes.clone(), self.attempts).json()
    }

    /// The status code.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// How the server calls the request in its logs, by `x-request-id`, `request-id` or `cf-ray`.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        headers::request_id(&self.headers)
    }

    /// How many requests were sent until this reply came; 1 when the first succeeded.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The value alone.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The value, the status and the headers.
    #[must_use]
    pub fn into_parts(self) -> (T, u16, HeaderMap) {
        (self.value, self.status, self.headers)
    }

    /// The same response with another value.
    #[must_use]
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response::new(change(self.value), self.status, self.headers, self.attempts)
            .with_bytes(self.bytes)
            .with_mismatches(self.mismatches)
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("headers", &redact::Names(&self.headers))
            .field("attempts", &self.attempts)
            .field("value", &self.value)
            .finish()
    }
}
