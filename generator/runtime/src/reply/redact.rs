//! Keeps secrets out of texts that people print: messages, `Debug`, recorded requests.

use std::fmt;

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::client::credentials::Secrets;
use crate::reply::whole::Reply;

/// What stands in the place of a secret.
pub(crate) const REDACTED: &str = "[redacted]";

/// The text without the client's secrets.
pub(crate) fn text(text: String, secrets: Option<&Secrets>) -> String {
    match secrets {
        Some(secrets) => secrets.remove_from(text),
        None => text,
    }
}

/// Whether a header's value is kept out of texts because of its name.
fn is_secret_name(name: &HeaderName) -> bool {
    const PARTS: [&str; 6] = ["auth", "cookie", "key", "secret", "signature", "token"];
    PARTS.iter().any(|part| name.as_str().contains(part))
}

/// The value of a header as it may be shown.
pub(crate) fn header(name: &HeaderName, value: &HeaderValue) -> String {
    if value.is_sensitive() || is_secret_name(name) {
        return REDACTED.to_owned();
    }
    let shown = String::from_utf8_lossy(value.as_bytes());
    if *name == http::header::LOCATION {
        // The query of a redirect is often a signature.
        return shown.split('?').next().unwrap_or_default().to_owned();
    }
    shown.into_owned()
}

/// Headers in `Debug`.
pub(crate) struct Headers<'h>(pub(crate) &'h HeaderMap, pub(crate) Option<&'h Secrets>);

impl fmt::Debug for Headers<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |(name, value)| (name, text(header(name, value), self.1));
        f.debug_map().entries(self.0.iter().map(shown)).finish()
    }
}

/// The names of headers in `Debug`, where the client's secrets are not at hand to be taken out of
/// the values.
pub(crate) struct Names<'h>(pub(crate) &'h HeaderMap);

impl fmt::Debug for Names<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.keys()).finish()
    }
}

/// The longest body in `Debug`, in characters.
const BODY: usize = 1024;

/// A body in `Debug`: the beginning of an error's, only the length of a success's, since that may
/// well be a fresh credential.
pub(crate) fn body(reply: &Reply, secrets: Option<&Secrets>) -> String {
    let bytes = reply.bytes();
    if reply.is_success() {
        return format!("{} bytes", bytes.len());
    }
    // Secrets go first, lest one be cut in two and stay.
    let readable = text(String::from_utf8_lossy(&bytes[..bytes.len().min(64 * 1024)]).into_owned(), secrets);
    crate::json::excerpt(&readable, BODY)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_shown_without_secrets() {
        let mut headers = HeaderMap::new();
        for (name, value) in [
            ("content-type", "text/plain"),
            ("set-cookie", "session=SECRET"),
            ("x-auth-key", "SECRET"),
            ("location", "https://example.com/a?X-Amz-Signature=SECRET"),
        ] {
            headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        let mut marked = HeaderValue::from_static("SECRET");
        marked.set_sensitive(true);
        headers.insert("x-plain", marked);
        let shown = format!("{:?}", Headers(&headers, None));
        assert!(!shown.contains("SECRET"), "{shown}");
        assert!(shown.contains("text/plain") && shown.contains("https://example.com/a"), "{shown}");
    }
}
