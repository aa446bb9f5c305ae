//! The checks of a delivery, in order: [`Verifier`].

use std::ops::Deref;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use bytes::Bytes;
use http::HeaderMap;
use serde_json::Value;

use crate::json::{Mismatches, Model};
use crate::reply::whole::Reply;
use crate::webhooks::error::VerifyError;
use crate::webhooks::key::Key;
use crate::webhooks::scheme::Scheme;

/// The most bytes that a body may have unless the verifier is told otherwise: 1 MiB.
pub const MAX_BODY_BYTES: usize = 1024 * 1024;

/// How old a delivery may be, or how far in the future, where the time is signed: 5 minutes, as in the libraries of the
/// Standard Webhooks.
pub const TOLERANCE: Duration = Duration::from_secs(300);

/// Checks deliveries that are signed by one scheme. Generated crates have one that reads their events.
#[derive(Clone, Debug)]
#[must_use]
pub struct Verifier {
    scheme: &'static Scheme,
    keys: Vec<Result<Key, &'static str>>,
    owners: Vec<String>,
    limit: usize,
    tolerance: Duration,
}

/// A delivery that was verified. It dereferences to its event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Delivery<E> {
    /// What it says.
    pub event: E,
    /// The delivery's identifier, where the scheme has one. It can be believed if [`Scheme::signs_id`].
    pub id: Option<String>,
    /// The SHA-256 of the body, by which a delivery that comes again is known.
    pub digest: [u8; 32],
    /// Whom the event belongs to; `None` where it does not say, and then it may be anybody's whom the key signs for.
    pub owner: Option<String>,
    /// What did not fit the description and was left out of the event.
    pub mismatches: Mismatches,
}

impl<E> Deref for Delivery<E> {
    type Target = E;

    fn deref(&self) -> &E {
        &self.event
    }
}

impl Verifier {
    /// A verifier with a key as the scheme's [`Algorithm`](crate::webhooks::Algorithm) says. A key that is none is
    /// told by every delivery.
    pub fn new(scheme: &'static Scheme, key: &str) -> Self {
        Self::without_key(scheme).also_key(key)
    }

    pub(crate) fn without_key(scheme: &'static Scheme) -> Self {
        Self { scheme, keys: Vec::new(), owners: Vec::new(), limit: MAX_BODY_BYTES, tolerance: TOLERANCE }
    }

    /// A further key: while keys are changed, both the old and the new one are good.
    pub fn also_key(mut self, key: &str) -> Self {
        self.keys.push(Key::parse(self.scheme.algorithm, key));
        self
    }

    /// Takes events that belong to this owner; several calls take those of several.
    pub fn owner(mut self, owner: impl Into<String>) -> Self {
        self.owners.push(owner.into());
        self
    }

    /// The most bytes that a body may have.
    pub fn limit(mut self, bytes: usize) -> Self {
        self.limit = bytes;
        self
    }

    /// How old a delivery may be, and how far in the future, where the time is signed.
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Checks a delivery and reads its event. The body has to be what was received, byte for byte.
    ///
    /// # Errors
    /// The first check that fails.
    pub fn delivery<E: Model>(&self, headers: &HeaderMap, body: &[u8]) -> Result<Delivery<E>, VerifyError> {
        let claim = self.claim(headers, body, SystemTime::now())?;
        for key in &self.keys {
            match key {
                Ok(key) if claim.is_signed_by(key) => return self.read(&claim),
                Ok(_) => {}
                Err(problem) => return Err(VerifyError::Key(problem)),
            }
        }
        Err(VerifyError::Signature)
    }

    /// What needs no key: the size, the headers, the time.
    pub(crate) fn claim<'d>(
        &self,
        headers: &'d HeaderMap,
        body: &'d [u8],
        now: SystemTime,
    ) -> Result<Claim<'d>, VerifyError> {
        let scheme = self.scheme;
        if body.len() > self.limit {
            return Err(VerifyError::TooLarge { limit: self.limit });
        }
        if !scheme.owner.is_empty() && self.owners.is_empty() {
            return Err(VerifyError::OwnerUnset);
        }
        let signatures = signatures(scheme, headers)?;
        let mut claim = Claim { id: None, message: Vec::new(), signatures, body };
        let mut timestamp = "";
        if let Some(header) = scheme.id {
            claim.id = optional(headers, header)?;
            if claim.id.is_none() && scheme.signs_id() {
                return Err(VerifyError::HeaderMissing { header });
            }
        }
        if let Some(header) = scheme.timestamp.filter(|_| scheme.signs_timestamp()) {
            timestamp = optional(headers, header)?.ok_or(VerifyError::HeaderMissing { header })?;
            self.check_time(header, timestamp, now)?;
        }
        claim.message = scheme.message(claim.id.unwrap_or_default(), timestamp, body);
        Ok(claim)
    }

    fn check_time(&self, header: &'static str, timestamp: &str, now: SystemTime) -> Result<(), VerifyError> {
        let seconds: u64 = timestamp.parse().map_err(|_| VerifyError::HeaderMalformed { header })?;
        let signed = Duration::from_secs(seconds);
        let now = now.duration_since(UNIX_EPOCH).unwrap_or_default();
        let (age, ahead) = (now.saturating_sub(signed), signed.saturating_sub(now));
        if age > self.tolerance {
            return Err(VerifyError::TooOld { age });
        }
        if ahead > self.tolerance {
            return Err(VerifyError::TooNew { ahead });
        }
        Ok(())
    }

    /// What is read once the signature is known to be right.
    pub(crate) fn read<E: Model>(&self, claim: &Claim<'_>) -> Result<Delivery<E>, VerifyError> {
        let owner = self.check_owner(claim.body)?;
        // Events are read as replies are, with the same leniency.
        let reply = Reply::new(200, HeaderMap::new(), Bytes::copy_from_slice(claim.body), 1);
        let event = reply.json().map_err(VerifyError::Body)?;
        let mut digest = [0; 32];
        digest.copy_from_slice(aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, claim.body).as_ref());
        let mismatches = reply.take_mismatches();
        Ok(Delivery { event, id: claim.id.map(str::to_owned), digest, owner, mismatches })
    }

    /// The event's owner: whoever is named at any of the scheme's places has to be one whose events are taken.
    fn check_owner(&self, body: &[u8]) -> Result<Option<String>, VerifyError> {
        // What is no JSON names nobody; reading the event says what is wrong with it.
        let Ok(value) = serde_json::from_slice::<Value>(body) else { return Ok(None) };
        let mut owner = None;
        for found in self.scheme.owner.iter().filter_map(|pointer| value.pointer(pointer)) {
            let found = match found {
                Value::Null => continue,
                Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            if !self.owners.contains(&found) {
                return Err(VerifyError::OtherOwner { found });
            }
            owner = Some(found);
        }
        Ok(owner)
    }
}

/// A delivery that says to be signed.
pub(crate) struct Claim<'d> {
    id: Option<&'d str>,
    message: Vec<u8>,
    signatures: Vec<Vec<u8>>,
    body: &'d [u8],
}

impl Claim<'_> {
    pub(crate) fn is_signed_by(&self, key: &Key) -> bool {
        self.signatures.iter().any(|signature| key.has_signed(&self.message, signature))
    }
}

/// A header's text.
fn optional<'d>(headers: &'d HeaderMap, header: &'static str) -> Result<Option<&'d str>, VerifyError> {
    let Some(value) = headers.get(header) else { return Ok(None) };
    value.to_str().map(Some).map_err(|_| VerifyError::HeaderMalformed { header })
}

/// The most signatures that are looked at: nobody rotates more keys, and each costs time.
const MAX_SIGNATURES: usize = 16;

/// The signatures of a header.
fn signatures(scheme: &Scheme, headers: &HeaderMap) -> Result<Vec<Vec<u8>>, VerifyError> {
    let header = scheme.header;
    let text = optional(headers, header)?.ok_or(VerifyError::HeaderMissing { header })?;
    let texts = text.split_ascii_whitespace().filter_map(|entry| entry.strip_prefix(scheme.prefix));
    let signatures: Vec<Vec<u8>> = texts.take(MAX_SIGNATURES).filter_map(|text| decoded(scheme, text)).collect();
    if signatures.is_empty() { Err(VerifyError::HeaderMalformed { header }) } else { Ok(signatures) }
}

fn decoded(scheme: &Scheme, text: &str) -> Option<Vec<u8>> {
    if !scheme.hex {
        return base64::engine::general_purpose::STANDARD.decode(text).ok().filter(|bytes| !bytes.is_empty());
    }
    let digits = text.chars().map(|digit| digit.to_digit(16)).collect::<Option<Vec<u32>>>()?;
    let pairs = digits.chunks_exact(2).map(|pair| (pair[0] * 16 + pair[1]) as u8);
    (!digits.is_empty() && digits.len() % 2 == 0).then(|| pairs.collect())
}
