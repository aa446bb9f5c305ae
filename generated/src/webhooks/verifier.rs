// @generated from the API's description; edit that and generate again.

//! How deliveries are signed, and the verifiers of them.

use clientwright_runtime::webhooks::{self, Algorithm, Scheme};

/// How deliveries are signed.
pub const SCHEME: Scheme = Scheme::new(Algorithm::RsaSha256, "rtk-signature")
    .id("rtk-uuid")
    .owner(&["/meeting/organizedBy/id", "/recording/organizationId", "/organizedBy/id"]);

/// Checks deliveries of webhooks and reads their events.
///
/// One key signs for all apps, and nothing is signed but the body. So a delivery that was
/// signed for another app, or one that was seen before, has a good signature: events of other
/// apps are refused, and repetitions are dropped by the digest of the body, since the
/// delivery's identifier and the webhook's are not signed. What the app can't be told of, such
/// as `livestreaming.statusUpdate` without a meeting, may be of another app: ask the API before
/// acting on it.
///
/// [`app`](Self::app) says whose events are taken. A delivery says it at
/// `/meeting/organizedBy/id`, `/recording/organizationId`, `/organizedBy/id`; one that says
/// nothing is taken, with `None` as its `owner`.
#[derive(Clone, Debug)]
pub struct Verifier {
    inner: webhooks::Verifier,
}

clientwright_runtime::verifier_methods!(Verifier, super::Event, SCHEME, owner = app);

/// Checks deliveries of webhooks and reads their events. The key is what `webhook_key.get`
/// returns, and kept.
///
/// One key signs for all apps, and nothing is signed but the body. So a delivery that was
/// signed for another app, or one that was seen before, has a good signature: events of other
/// apps are refused, and repetitions are dropped by the digest of the body, since the
/// delivery's identifier and the webhook's are not signed. What the app can't be told of, such
/// as `livestreaming.statusUpdate` without a meeting, may be of another app: ask the API before
/// acting on it.
///
/// [`app`](Self::app) says whose events are taken. A delivery says it at
/// `/meeting/organizedBy/id`, `/recording/organizationId`, `/organizedBy/id`; one that says
/// nothing is taken, with `None` as its `owner`.
#[cfg(feature = "webhook-key")]
#[derive(Clone, Debug)]
pub struct FetchingVerifier {
    inner: webhooks::FetchingVerifier,
}

#[cfg(feature = "webhook-key")]
impl FetchingVerifier {
    /// A verifier that has no key yet; the first delivery fetches it.
    #[must_use]
    pub fn new(client: &crate::Client) -> Self {
        let call = client.webhook_key().get().deadline(webhooks::FETCH_DEADLINE);
        let fetch = move || -> clientwright_runtime::transport::BoxFuture<'static, _> {
            let call = call.clone();
            Box::pin(async move { Ok(call.await?.into_inner()) })
        };
        Self {
            inner: webhooks::FetchingVerifier::new(&SCHEME, fetch),
        }
    }
}

#[cfg(feature = "webhook-key")]
clientwright_runtime::fetching_verifier_methods!(
    FetchingVerifier, super::Event, owner = app
);
