//! A successful reply, read: [`Response`].

use std::fmt;
use std::ops::{Deref, DerefMut};

use http::HeaderMap;

use crate::reply::redact;

/// What a call returned, with the status and headers it came with.
///
/// It dereferences to the value: `response.data` is the value's `data`.
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    status: u16,
    headers: HeaderMap,
    attempts: u32,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, status: u16, headers: HeaderMap, attempts: u32) -> Self {
        Self { value, status, headers, attempts }
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
