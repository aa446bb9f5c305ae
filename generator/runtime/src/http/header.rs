//! Headers from texts.

use http::{HeaderName, HeaderValue};

/// A header from texts; the message says which of the two is wrong, without the value.
pub(crate) fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    let parsed = HeaderName::from_bytes(name.as_bytes()).map_err(|_| format!("{name:?} is no name of a header"))?;
    Ok((parsed, header_value(name, value)?))
}

/// The value of a header; `name` is for the message.
pub(crate) fn header_value(name: &str, value: &str) -> Result<HeaderValue, String> {
    HeaderValue::from_bytes(value.as_bytes())
        .map_err(|_| format!("the value of header {name:?} has a line break or control character"))
}
