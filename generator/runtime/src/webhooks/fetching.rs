//! A verifier that fetches the key when it is needed: [`FetchingVerifier`].

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use http::HeaderMap;
use tokio::time::Instant;

use crate::http::boxed::BoxFuture;
use crate::json::Model;
use crate::reply::error::Error;
use crate::webhooks::error::VerifyError;
use crate::webhooks::key::Key;
use crate::webhooks::scheme::Scheme;
use crate::webhooks::verifier::{Delivery, Verifier};

/// The key is fetched at most once in this time: 10 s, however many deliveries are forged.
pub const REFETCH_INTERVAL: Duration = Duration::from_secs(10);

/// A key that is older than this is fetched anew, so that one that was withdrawn is good for no longer: 24 h.
pub const KEY_MAX_AGE: Duration = Duration::from_secs(24 * 60 * 60);

/// How long the call that fetches the key may take: 15 s, since whoever delivers waits for the answer.
pub const FETCH_DEADLINE: Duration = Duration::from_secs(15);

/// Fetches the key's text.
type Fetch = dyn Fn() -> BoxFuture<'static, Result<String, Error>> + Send + Sync;

/// A verifier that fetches the public key from the API and keeps it. When a signature does not match, the key is
/// fetched once more, at most every [`REFETCH_INTERVAL`]. Clones share the key.
#[derive(Clone)]
#[must_use]
pub struct FetchingVerifier {
    rules: Verifier,
    algorithm: crate::webhooks::scheme::Algorithm,
    shared: Arc<Shared>,
}

struct Shared {
    fetch: Box<Fetch>,
    kept: Mutex<Kept>,
    /// Held while the key is fetched, so that only one does it.
    fetching: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct Kept {
    key: Option<Arc<Key>>,
    /// When the key came.
    since: Option<Instant>,
    /// When the latest fetch ended, and whether it brought a key.
    tried: Option<(Instant, bool)>,
}

impl FetchingVerifier {
    /// A verifier whose key `fetch` brings.
    pub fn new(
        scheme: &'static Scheme,
        fetch: impl Fn() -> BoxFuture<'static, Result<String, Error>> + Send + Sync + 'static,
    ) -> Self {
        let shared = Shared { fetch: Box::new(fetch), kept: Mutex::default(), fetching: tokio::sync::Mutex::new(()) };
        Self { rules: Verifier::without_key(scheme), algorithm: scheme.algorithm, shared: Arc::new(shared) }
    }

    /// As [`Verifier::owner`].
    pub fn owner(mut self, owner: impl Into<String>) -> Self {
        self.rules = self.rules.owner(owner);
        self
    }

    /// As [`Verifier::limit`].
    pub fn limit(mut self, bytes: usize) -> Self {
        self.rules = self.rules.limit(bytes);
        self
    }

    /// As [`Verifier::tolerance`].
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.rules = self.rules.tolerance(tolerance);
        self
    }

    /// As [`Verifier::delivery`].
    ///
    /// # Errors
    /// As there, and when there is no key: a delivery that could not be verified may be a good one.
    pub async fn delivery<E: Model>(&self, headers: &HeaderMap, body: &[u8]) -> Result<Delivery<E>, VerifyError> {
        let claim = self.rules.claim(headers, body, SystemTime::now())?;
        let key = self.key().await?;
        if claim.is_signed_by(&key) {
            return self.rules.read(&claim);
        }
        // The key may have changed; if nobody can say, the delivery shall come again.
        let newer = self.fetched(Some(&key)).await?;
        if !Arc::ptr_eq(&key, &newer) && claim.is_signed_by(&newer) {
            return self.rules.read(&claim);
        }
        Err(VerifyError::Signature)
    }

    /// The key that is kept, if it is not too old; else the one that is fetched.
    async fn key(&self) -> Result<Arc<Key>, VerifyError> {
        let (key, since) = {
            let kept = self.kept();
            (kept.key.clone(), kept.since)
        };
        match key {
            Some(key) if since.is_some_and(|since| since.elapsed() < KEY_MAX_AGE) => Ok(key),
            // An old key is better than none.
            Some(key) => Ok(self.fetched(Some(&key)).await.unwrap_or(key)),
            None => self.fetched(None).await,
        }
    }

    /// The key that somebody has fetched since `known` was read, or that is fetched now; `known` itself where that was
    /// confirmed a moment ago.
    async fn fetched(&self, known: Option<&Arc<Key>>) -> Result<Arc<Key>, VerifyError> {
        let _alone = self.shared.fetching.lock().await;
        {
            let kept = self.kept();
            if let Some(key) = &kept.key
                && !known.is_some_and(|known| Arc::ptr_eq(known, key))
            {
                return Ok(Arc::clone(key));
            }
            if let Some((when, brought)) = kept.tried
                && when.elapsed() < REFETCH_INTERVAL
            {
                return match &kept.key {
                    Some(key) if brought => Ok(Arc::clone(key)),
                    _ => Err(VerifyError::KeyUnavailable(None)),
                };
            }
        }
        let text = (self.shared.fetch)().await;
        let key = match text {
            Ok(text) => Key::parse(self.algorithm, &text).map_err(VerifyError::Key),
            Err(error) => Err(VerifyError::KeyUnavailable(Some(error))),
        };
        let mut kept = self.kept();
        let now = Instant::now();
        kept.tried = Some((now, key.is_ok()));
        let key = Arc::new(key?);
        kept.key = Some(Arc::clone(&key));
        kept.since = Some(now);
        Ok(key)
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.shared.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for FetchingVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FetchingVerifier").field("rules", &self.rules).finish_non_exhaustive()
    }
}
