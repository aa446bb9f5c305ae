//! Headers from texts.

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, TRANSFER_ENCODING};
use http::{HeaderName, HeaderValue};

/// A header from texts; the message says which of the two is wrong, without the value.
pub(crate) fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    Ok((header_name(name)?, header_value(name, value)?))
}

/// The name of a header that may be set. How long the body is, and how that is told, follows from the body: two answers
/// to this would let a request end where the server does not expect it.
pub(crate) fn header_name(name: &str) -> Result<HeaderName, String> {
    let parsed = HeaderName::from_bytes(name.as_bytes()).map_err(|_| format!("{name:?} is no name of a header"))?;
    match parsed {
        CONTENT_LENGTH | TRANSFER_ENCODING => {
            Err(format!("the header {name:?} follows from the body and cannot be set"))
        }
        parsed => Ok(parsed),
    }
}

/// The value of a header; `name` is for the message.
pub(crate) fn header_value(name: &str, value: &str) -> Result<HeaderValue, String> {
    HeaderValue::from_bytes(value.as_bytes()).map_err(|_| unfit(name))
}

/// As [`header_value`], of a text that need not be copied.
pub(crate) fn fixed_value(name: &str, value: &'static str) -> Result<HeaderValue, String> {
    HeaderValue::from_maybe_shared(Bytes::from_static(value.as_bytes())).map_err(|_| unfit(name))
}

fn unfit(name: &str) -> String {
    format!("the value of header {name:?} has a line break or control character")
}
