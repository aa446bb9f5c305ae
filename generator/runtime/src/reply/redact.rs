//! Keeps secrets out of texts that people print: messages, `Debug`, recorded requests.

use std::fmt;

use base64::Engine as _;
use http::{HeaderMap, HeaderName, HeaderValue};
use secrecy::{ExposeSecret as _, SecretString};

use crate::wire::encoding::{self, Set};

/// What stands in the place of a secret.
pub(crate) const REDACTED: &str = "[redacted]";

/// The secrets that texts must not have; they are zeroed when the last owner is gone.
#[derive(Default)]
pub(crate) struct Secrets(Vec<SecretString>);

impl Secrets {
    pub(crate) fn new(secrets: Vec<SecretString>) -> Self {
        Self(secrets)
    }

    /// The text without any of the secrets, in whichever form they are sent.
    pub(crate) fn remove_from(&self, mut text: String) -> String {
        for secret in &self.0 {
            let secret = secret.expose_secret();
            // A secret of a few characters would tear ordinary words apart.
            if secret.len() < 4 {
                continue;
            }
            let basic = base64::engine::general_purpose::STANDARD.encode(secret);
            let password = secret.split_once(':').map_or("", |(_, password)| password);
            for form in [secret, &encoding::encoded(secret, Set::Form), &basic, password] {
                if form.len() >= 4 && text.contains(form) {
                    text = text.replace(form, REDACTED);
                }
            }
        }
        text
    }
}

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
pub(crate) fn body(bytes: &[u8], is_success: bool, secrets: Option<&Secrets>) -> String {
    if is_success {
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
    fn secrets_are_taken_out_of_texts_in_every_form() {
        let secrets = Secrets::new(["s3cr/et", "joe:pa55word"].map(SecretString::from).into());
        let text = "a s3cr/et b s3cr%2Fet c am9lOnBhNTV3b3Jk d joe:pa55word e pa55word";
        let r = REDACTED;
        assert_eq!(secrets.remove_from(text.to_owned()), format!("a {r} b {r} c {r} d {r} e {r}"));
    }

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
