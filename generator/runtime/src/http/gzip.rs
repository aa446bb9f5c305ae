//! Asks for gzip and undoes it where the feature `gzip` is on; else does nothing.

use http::HeaderMap;

#[cfg(feature = "gzip")]
use crate::http::coding;
use crate::http::transport::IncomingResponse;

/// Asks for gzip, except for a part of a body: a part of a compressed one can't be undone.
#[cfg(feature = "gzip")]
pub(crate) fn ask(headers: &mut HeaderMap) {
    use http::header::{ACCEPT_ENCODING, RANGE};
    if !headers.contains_key(RANGE) && !headers.contains_key(ACCEPT_ENCODING) {
        headers.insert(ACCEPT_ENCODING, http::HeaderValue::from_static("gzip"));
    }
}

/// Asks for nothing.
#[cfg(not(feature = "gzip"))]
pub(crate) fn ask(_: &mut HeaderMap) {}

/// The reply with its body as it was before gzip; other codings stay.
#[cfg(feature = "gzip")]
pub(crate) fn undo(mut incoming: IncomingResponse) -> IncomingResponse {
    if coding::of(&incoming.headers).is_some_and(|coding| coding::is_gzip(&coding)) {
        incoming.headers.remove(http::header::CONTENT_ENCODING);
        incoming.headers.remove(http::header::CONTENT_LENGTH);
        incoming.body = Box::pin(crate::http::gunzip::Gunzip::new(incoming.body));
    }
    incoming
}

/// The reply as it is.
#[cfg(not(feature = "gzip"))]
pub(crate) fn undo(incoming: IncomingResponse) -> IncomingResponse {
    incoming
}
