//! Keeps secrets out of texts that people print: messages, `Debug`, recorded requests.

use std::fmt;

use base64::Engine as _;
use http::{HeaderMap, HeaderName, HeaderValue};
use secrecy::{ExposeSecret as _, SecretString};

use crate::http::boxed::BoxError;
use crate::json::is_secret;
use crate::wire::api::basic;
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

    /// These and further ones.
    pub(crate) fn and(&self, further: impl IntoIterator<Item = SecretString>) -> Self {
        Self(self.0.iter().cloned().chain(further).collect())
    }

    /// The text without any of the secrets, in whichever form they are sent or shown, also where the end of a text that
    /// was cut is the beginning of one.
    pub(crate) fn remove_from(&self, mut text: String) -> String {
        for secret in &self.0 {
            let secret = secret.expose_secret();
            // A secret of a few characters would tear ordinary words apart.
            if secret.len() < LEAST {
                continue;
            }
            let (encoded, basic) = (base64::engine::general_purpose::STANDARD.encode(secret), basic(secret));
            let password = secret.split_once(':').map_or("", |(_, password)| password);
            let json = serde_json::Value::from(secret).to_string();
            let forms = [
                secret,
                &encoding::encoded(secret, Set::Form),
                &encoding::encoded(secret, Set::Path),
                &secret.escape_debug().to_string(),
                json.trim_matches('"'),
                &encoded,
                &basic,
                password,
            ];
            for form in forms.into_iter().filter(|form| form.len() >= LEAST) {
                text = without_beginnings(without(text, form), form);
            }
        }
        text
    }
}

/// The text on one line, whatever it was made of: who writes line breaks into a path, a file's name or a message shall not
/// write lines into a log.
pub(crate) fn printable(text: &str) -> String {
    // Beside control characters: other ends of lines, and characters that turn the direction of what follows.
    let is_harmless = |c: char| {
        !c.is_control() && !matches!(c, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match is_harmless(c) {
            true => shown.push(c),
            false => shown.extend(c.escape_unicode()),
        }
    }
    shown
}

/// Shorter secrets, and shorter beginnings of secrets, are taken for ordinary words.
const LEAST: usize = 4;

/// The text without a secret, whose letters may have changed their case on the way.
fn without(text: String, secret: &str) -> String {
    let (lower, secret) = (text.to_ascii_lowercase(), secret.to_ascii_lowercase());
    let mut kept = String::new();
    let mut from = 0;
    for (at, found) in lower.match_indices(&secret) {
        kept.push_str(&text[from..at]);
        kept.push_str(REDACTED);
        from = at + found.len();
    }
    if from == 0 { text } else { kept + &text[from..] }
}

/// The text without the beginning of a secret where an excerpt ends.
fn without_beginnings(mut text: String, secret: &str) -> String {
    let mut from = 0;
    while let Some(end) = text[from..].find('…').map(|position| from + position) {
        let is_shown = |length: &usize| {
            let beginning = secret.get(..*length);
            let shown = end.checked_sub(*length).and_then(|start| text.get(start..end));
            shown.zip(beginning).is_some_and(|(shown, beginning)| shown.eq_ignore_ascii_case(beginning))
        };
        let cut = (LEAST..secret.len()).rev().find(is_shown);
        let mut after = end;
        if let Some(length) = cut {
            text.replace_range(end - length..end, REDACTED);
            after = end - length + REDACTED.len();
        }
        from = after + '…'.len_utf8();
    }
    text
}

/// The values of headers or pairs of a query that are secret by their names; of `Bearer x` that is `x` too.
pub(crate) fn secret_values<'p>(pairs: impl IntoIterator<Item = (&'p str, &'p str)>) -> Vec<SecretString> {
    let secret = pairs.into_iter().filter(|(name, _)| is_secret(name));
    let parts = secret.flat_map(|(_, value)| [Some(value), value.split_once(' ').map(|(_, value)| value)]);
    parts.flatten().map(SecretString::from).collect()
}

/// The text without the client's secrets.
pub(crate) fn text(text: String, secrets: Option<&Secrets>) -> String {
    match secrets {
        Some(secrets) => secrets.remove_from(text),
        None => text,
    }
}

/// Whether a header's value is kept out of texts because of its name.
pub(crate) fn is_secret_name(name: &HeaderName) -> bool {
    is_secret(name.as_str())
}

/// An error of which only the texts are left, without secrets.
#[derive(Debug)]
struct Told {
    text: String,
    source: Option<Box<Told>>,
}

impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl std::error::Error for Told {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

/// The error itself; or, when it or one of its causes shows a secret, their texts without it.
pub(crate) fn source(error: BoxError, secrets: &Secrets) -> BoxError {
    fn shows_one(error: &(dyn std::error::Error + 'static), secrets: &Secrets) -> bool {
        let shown = format!("{error}\n{error:?}");
        secrets.remove_from(shown.clone()) != shown || error.source().is_some_and(|cause| shows_one(cause, secrets))
    }
    fn told(error: &(dyn std::error::Error + 'static), secrets: &Secrets) -> Told {
        let source = error.source().map(|cause| Box::new(told(cause, secrets)));
        Told { text: secrets.remove_from(error.to_string()), source }
    }
    if shows_one(&*error, secrets) { told(&*error, secrets).into() } else { error }
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
        let secrets = Secrets::new(vec![SecretString::from("s\"é c\\r€t")]);
        let shown = format!("{:?} {}", "s\"é c\\r€t", serde_json::json!({"a": "s\"é c\\r€t"}));
        assert_eq!(secrets.remove_from(shown), format!("\"{r}\" {{\"a\":\"{r}\"}}"));
        for (cut, expected) in [
            ("x s\"é c…", format!("x {r}… and {r}…")),
            ("x s\"é…", format!("x {r}… and {r}…")),
            ("x s\"…", format!("x s\"… and {r}…")),
        ] {
            assert_eq!(secrets.remove_from(format!("{cut} and s\"é c\\r€…")), expected);
        }
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
