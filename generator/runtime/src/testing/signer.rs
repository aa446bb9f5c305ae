//! Deliveries that are signed for tests: [`Signer`].

use std::time::{SystemTime, UNIX_EPOCH};

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{self, RsaKeyPair};
use aws_lc_rs::{digest, hmac};
use base64::Engine as _;
use http::{HeaderMap, HeaderName, HeaderValue};
use rustls_pki_types::PrivatePkcs8KeyDer;
use rustls_pki_types::pem::PemObject as _;

use crate::webhooks::{Algorithm, Scheme};

const PRIVATE_KEY: &str = include_str!("test_key.pem");
const PUBLIC_KEY: &str = include_str!("test_key.pub.pem");
/// `everybody has this secret` in Base64.
const SECRET: &str = "whsec_ZXZlcnlib2R5IGhhcyB0aGlzIHNlY3JldA==";

/// Signs deliveries as an API does, with keys that come with this crate: everybody has them, so a receiver must
/// never be given one outside of tests.
///
/// ```
/// # use clientwright_runtime::webhooks::{Algorithm, Scheme, Verifier};
/// # const SCHEME: Scheme = Scheme::new(Algorithm::RsaSha256, "x-signature");
/// use clientwright_runtime::testing::Signer;
///
/// let (signer, body) = (Signer::new(&SCHEME), br#"{"event": "begun"}"#);
/// let headers = signer.sign(body);
/// assert!(Verifier::new(&SCHEME, signer.key()).delivery::<serde_json::Value>(&headers, body).is_ok());
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Signer {
    scheme: &'static Scheme,
    id: Option<String>,
    at: Option<SystemTime>,
}

impl Signer {
    /// A signer by a scheme, such as `webhooks::SCHEME` of a generated crate.
    pub fn new(scheme: &'static Scheme) -> Self {
        Self { scheme, id: None, at: None }
    }

    /// The key that verifies what it signs.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self.scheme.algorithm {
            // Without the remark that the file begins with.
            Algorithm::RsaSha256 => PUBLIC_KEY.split_once('\n').map_or(PUBLIC_KEY, |(_, key)| key),
            Algorithm::HmacSha256 | Algorithm::StandardWebhooks => SECRET,
        }
    }

    /// The delivery's identifier. Without one it is made from the body, so that a delivery that comes again has the
    /// same.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// When the delivery is signed, in place of now.
    pub fn at(mut self, at: SystemTime) -> Self {
        self.at = Some(at);
        self
    }

    /// The headers of a delivery with this body.
    ///
    /// # Panics
    /// When the identifier cannot be in a header: a mistake in the test.
    #[must_use]
    pub fn sign(&self, body: &[u8]) -> HeaderMap {
        let scheme = self.scheme;
        let from_body = || hex(&digest::digest(&digest::SHA256, body).as_ref()[..16]);
        let id = self.id.clone().unwrap_or_else(from_body);
        let at = self.at.unwrap_or_else(SystemTime::now);
        let timestamp = at.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs().to_string();
        let signature = self.signature(&scheme.message(&id, &timestamp, body));
        let text =
            if scheme.hex { hex(&signature) } else { base64::engine::general_purpose::STANDARD.encode(signature) };
        let mut headers = HeaderMap::new();
        let pairs =
            [(Some(scheme.header), format!("{}{text}", scheme.prefix)), (scheme.id, id), (scheme.timestamp, timestamp)];
        for (name, value) in pairs {
            if let Some(name) = name {
                let name = HeaderName::from_bytes(name.as_bytes()).expect("the scheme names a header");
                headers.insert(name, HeaderValue::from_str(&value).expect("the value can be in a header"));
            }
        }
        headers
    }

    fn signature(&self, message: &[u8]) -> Vec<u8> {
        let secret = match self.scheme.algorithm {
            Algorithm::RsaSha256 => return rsa(message),
            Algorithm::HmacSha256 => SECRET.as_bytes(),
            Algorithm::StandardWebhooks => b"everybody has this secret",
        };
        hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, secret), message).as_ref().to_vec()
    }
}

/// Signs with the private key that lies beside this file.
fn rsa(message: &[u8]) -> Vec<u8> {
    let key = PrivatePkcs8KeyDer::from_pem_slice(PRIVATE_KEY.as_bytes()).expect("the file is a key in PEM");
    let key = RsaKeyPair::from_pkcs8(key.secret_pkcs8_der()).expect("the file is an RSA key");
    let mut signature = vec![0; key.public_modulus_len()];
    key.sign(&signature::RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature)
        .expect("the signature has the length of the modulus");
    signature
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
