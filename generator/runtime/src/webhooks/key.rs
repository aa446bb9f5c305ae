//! Keys that signatures are checked with, read from their texts.

use std::fmt;

use aws_lc_rs::hmac;
use base64::Engine as _;
use rustls_pki_types::SubjectPublicKeyInfoDer;
use rustls_pki_types::pem::PemObject as _;
use webpki::RawPublicKeyEntity;

use crate::webhooks::scheme::Algorithm;

/// What a secret of the Standard Webhooks begins with.
const SECRET_PREFIX: &str = "whsec_";

/// A key, ready to be used.
#[derive(Clone)]
pub(crate) enum Key {
    Rsa(SubjectPublicKeyInfoDer<'static>),
    Hmac(Box<hmac::Key>),
}

impl Key {
    /// The key that a text has. The error says what the text is not.
    pub(crate) fn parse(algorithm: Algorithm, text: &str) -> Result<Self, &'static str> {
        match algorithm {
            Algorithm::RsaSha256 => rsa(text).map(Self::Rsa),
            Algorithm::HmacSha256 if text.is_empty() => Err("the secret is empty"),
            Algorithm::HmacSha256 => Ok(Self::hmac(text.as_bytes())),
            Algorithm::StandardWebhooks => {
                let text = text.trim();
                let encoded = text.strip_prefix(SECRET_PREFIX).unwrap_or(text);
                match base64::engine::general_purpose::STANDARD.decode(encoded) {
                    Ok(bytes) if !bytes.is_empty() => Ok(Self::hmac(&bytes)),
                    _ => Err("the secret is not Base64"),
                }
            }
        }
    }

    fn hmac(secret: &[u8]) -> Self {
        Self::Hmac(Box::new(hmac::Key::new(hmac::HMAC_SHA256, secret)))
    }

    /// Whether a signature is of a message. HMACs are compared in constant time.
    pub(crate) fn has_signed(&self, message: &[u8], signature: &[u8]) -> bool {
        match self {
            Self::Rsa(key) => RawPublicKeyEntity::try_from(key).is_ok_and(|key| {
                key.verify_signature(webpki::aws_lc_rs::RSA_PKCS1_2048_8192_SHA256, message, signature).is_ok()
            }),
            Self::Hmac(key) => hmac::verify(key, message, signature).is_ok(),
        }
    }
}

/// Keys are shown in no text.
impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Rsa(_) => "Rsa",
            Self::Hmac(_) => "Hmac",
        })
    }
}

/// A public key in PEM. Those that were kept in JSON or in a variable often have `\n` for the ends of lines.
fn rsa(text: &str) -> Result<SubjectPublicKeyInfoDer<'static>, &'static str> {
    let text = text.replace("\\r", "").replace("\\n", "\n");
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let key = SubjectPublicKeyInfoDer::from_pem_slice(lines.join("\n").as_bytes());
    let key = key.map_err(|_| "the key is no public key in PEM (-----BEGIN PUBLIC KEY-----)")?;
    let is_rsa = RawPublicKeyEntity::try_from(&key).is_ok() && contains(&key, &RSA_ENCRYPTION);
    if is_rsa { Ok(key) } else { Err("the key is not an RSA key") }
}

/// The identifier `rsaEncryption` in DER, RFC 8017.
const RSA_ENCRYPTION: [u8; 11] = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PEM: &str = include_str!("../testing/test_key.pub.pem");

    #[test]
    fn keys_are_read_as_people_keep_them() {
        let key = |text: &str| Key::parse(Algorithm::RsaSha256, text);
        let escaped = PEM.replace('\n', "\\n");
        for text in [PEM, &PEM.replace('\n', "\r\n"), &escaped, &format!("  {}  ", PEM.replace('\n', "\n  "))] {
            assert!(key(text).is_ok(), "{text}");
        }
        let elliptic = "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----";
        for (text, expected) in [
            ("", "no public key in PEM"),
            ("MIIB", "no public key in PEM"),
            (include_str!("../testing/test_key.pem"), "no public key in PEM"),
            ("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----", "not an RSA key"),
            (elliptic, "not an RSA key"),
        ] {
            let error = key(text).expect_err(text);
            assert!(error.contains(expected), "{text}: {error}");
        }
    }

    #[test]
    fn secrets_are_text_or_base64() {
        let check = |algorithm, text: &str, ok: bool| assert_eq!(Key::parse(algorithm, text).is_ok(), ok, "{text:?}");
        check(Algorithm::HmacSha256, "any text", true);
        check(Algorithm::HmacSha256, "", false);
        check(Algorithm::StandardWebhooks, "whsec_c2VjcmV0", true);
        check(Algorithm::StandardWebhooks, "c2VjcmV0\n", true);
        check(Algorithm::StandardWebhooks, "whsec_", false);
        check(Algorithm::StandardWebhooks, "whsec_no base64!", false);
        assert_eq!(format!("{:?}", Key::parse(Algorithm::HmacSha256, "any text")), "Ok(Hmac)");
    }
}
