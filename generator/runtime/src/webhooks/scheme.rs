//! How the deliveries of an API are signed: [`Scheme`].

/// How a signature is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Algorithm {
    /// RSASSA-PKCS1-v1_5 with SHA-256, RFC 8017. The key is the public one: a SubjectPublicKeyInfo in PEM.
    RsaSha256,
    /// HMAC with SHA-256, RFC 2104. The key is the secret's text.
    HmacSha256,
    /// HMAC with SHA-256 by <https://www.standardwebhooks.com>. The key is the secret in Base64, after `whsec_` or not.
    StandardWebhooks,
}

/// How deliveries are signed, as the API's description says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scheme {
    pub(crate) algorithm: Algorithm,
    pub(crate) header: &'static str,
    pub(crate) prefix: &'static str,
    pub(crate) hex: bool,
    pub(crate) signed: &'static str,
    pub(crate) id: Option<&'static str>,
    pub(crate) timestamp: Option<&'static str>,
    pub(crate) owner: &'static [&'static str],
}

impl Scheme {
    /// A signature of the body in a header, in Base64. The header may have several, with spaces between them.
    #[must_use]
    pub const fn new(algorithm: Algorithm, header: &'static str) -> Self {
        Self { algorithm, header, prefix: "", hex: false, signed: "{body}", id: None, timestamp: None, owner: &[] }
    }

    /// What stands before each signature, such as `sha256=` or `v1,`. One with anything else before it is not looked at.
    #[must_use]
    pub const fn prefix(mut self, prefix: &'static str) -> Self {
        self.prefix = prefix;
        self
    }

    /// Signatures are written in hexadecimal digits instead of Base64.
    #[must_use]
    pub const fn hex(mut self) -> Self {
        self.hex = true;
        self
    }

    /// What is signed: a text in which `{body}`, `{id}` and `{timestamp}` stand for the body as it was received and for
    /// the headers. By default the body alone.
    #[must_use]
    pub const fn signed(mut self, signed: &'static str) -> Self {
        self.signed = signed;
        self
    }

    /// The header that has the delivery's identifier.
    #[must_use]
    pub const fn id(mut self, header: &'static str) -> Self {
        self.id = Some(header);
        self
    }

    /// The header that has the time of the delivery, in seconds since 1970.
    #[must_use]
    pub const fn timestamp(mut self, header: &'static str) -> Self {
        self.timestamp = Some(header);
        self
    }

    /// JSON pointers to whom an event belongs to, where one key signs for several owners.
    #[must_use]
    pub const fn owner(mut self, pointers: &'static [&'static str]) -> Self {
        self.owner = pointers;
        self
    }

    /// Whether the delivery's identifier is signed, so that nobody can change it.
    #[must_use]
    pub fn signs_id(&self) -> bool {
        self.signed.contains("{id}")
    }

    /// Whether the time is signed, so that old deliveries are known.
    #[must_use]
    pub fn signs_timestamp(&self) -> bool {
        self.signed.contains("{timestamp}")
    }

    /// The bytes that are signed.
    pub(crate) fn message(&self, id: &str, timestamp: &str, body: &[u8]) -> Vec<u8> {
        // The parts go in one after the other, lest a header's value be taken for a place.
        let (before, after) = self.signed.split_once("{body}").unwrap_or((self.signed, ""));
        let mut message = fill(before, id, timestamp).into_bytes();
        message.extend_from_slice(body);
        message.extend_from_slice(fill(after, id, timestamp).as_bytes());
        message
    }
}

fn fill(text: &str, id: &str, timestamp: &str) -> String {
    let mut filled = String::new();
    let mut rest = text;
    while let Some(start) = rest.find('{') {
        let (before, place) = rest.split_at(start);
        filled.push_str(before);
        rest = if let Some(after) = place.strip_prefix("{id}") {
            filled.push_str(id);
            after
        } else if let Some(after) = place.strip_prefix("{timestamp}") {
            filled.push_str(timestamp);
            after
        } else {
            filled.push('{');
            &place[1..]
        };
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_signed_has_its_places_filled_once() {
        let check = |signed: &'static str, expected: &str| {
            let scheme = Scheme::new(Algorithm::HmacSha256, "x").signed(signed);
            let message = scheme.message("{timestamp}", "9", b"{id}\xff");
            assert_eq!(String::from_utf8_lossy(&message), expected, "{signed}");
        };
        check("{body}", "{id}\u{fffd}");
        check("{id}.{timestamp}.{body}", "{timestamp}.9.{id}\u{fffd}");
        check("v0:{timestamp}:{body}:{x}", "v0:9:{id}\u{fffd}:{x}");
    }
}
