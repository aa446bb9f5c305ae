//! The verifiers of a generated crate, which read its events.

/// Gives a verifier of an API's events its methods: a struct with the one field `inner: webhooks::Verifier`.
///
/// ```
/// use clientwright_runtime::webhooks::{self, Algorithm, Scheme};
/// use clientwright_runtime::{Value, verifier_methods};
///
/// pub const SCHEME: Scheme = Scheme::new(Algorithm::HmacSha256, "x-signature").hex().owner(&["/account"]);
/// pub struct Verifier { inner: webhooks::Verifier }
/// verifier_methods!(Verifier, Value, SCHEME, owner = account);
///
/// let verifier = Verifier::new("secret").account("17");
/// assert!(verifier.verify(&http::HeaderMap::new(), b"{}").is_err());
/// ```
///
/// `owner = name` names the method that says whose events are taken, `tolerance = tolerance` is there where the
/// scheme signs the time.
#[macro_export]
macro_rules! verifier_methods {
    ($name:ident, $event:ty, $scheme:expr $(, owner = $owner:ident)? $(, tolerance = $tolerance:ident)?) => {
        impl $name {
            /// A verifier with a key or secret. One that can't be used is told by every delivery.
            #[must_use]
            pub fn new(key: impl ::core::convert::AsRef<str>) -> Self {
                Self { inner: $crate::webhooks::Verifier::new(&$scheme, key.as_ref()) }
            }

            /// A further key: while keys are changed, both the old and the new one are good.
            #[must_use]
            pub fn also_key(mut self, key: impl ::core::convert::AsRef<str>) -> Self {
                self.inner = self.inner.also_key(key.as_ref());
                self
            }

            /// Checks a delivery and reads its event. The body has to be what was received, byte for byte.
            ///
            /// # Errors
            /// The first check that fails; `status()` is what to answer.
            pub fn verify(
                &self,
                headers: &$crate::HeaderMap,
                body: &[u8],
            ) -> ::core::result::Result<$event, $crate::webhooks::VerifyError> {
                self.delivery(headers, body).map(|delivery| delivery.event)
            }

            /// As [`verify`](Self::verify), with what is known of the delivery beside its event: identifier, digest
            /// and owner.
            ///
            /// # Errors
            /// As there.
            pub fn delivery(
                &self,
                headers: &$crate::HeaderMap,
                body: &[u8],
            ) -> ::core::result::Result<$crate::webhooks::Delivery<$event>, $crate::webhooks::VerifyError> {
                self.inner.delivery(headers, body)
            }
        }

        $crate::__verifier_settings!($name $(, owner = $owner)? $(, tolerance = $tolerance)?);
    };
}

/// As [`verifier_methods!`](crate::verifier_methods), for a struct whose field is a `webhooks::FetchingVerifier`. It
/// gets no `new`, which is told where the key comes from.
#[macro_export]
macro_rules! fetching_verifier_methods {
    ($name:ident, $event:ty $(, owner = $owner:ident)? $(, tolerance = $tolerance:ident)?) => {
        impl $name {
            /// Checks a delivery and reads its event. The body has to be what was received, byte for byte. The key is
            /// fetched when there is none, and once more when the signature does not match, at most every 10 seconds.
            ///
            /// # Errors
            /// The first check that fails; `status()` is what to answer.
            pub async fn verify(
                &self,
                headers: &$crate::HeaderMap,
                body: &[u8],
            ) -> ::core::result::Result<$event, $crate::webhooks::VerifyError> {
                self.delivery(headers, body).await.map(|delivery| delivery.event)
            }

            /// As [`verify`](Self::verify), with what is known of the delivery beside its event: identifier, digest
            /// and owner.
            ///
            /// # Errors
            /// As there.
            pub async fn delivery(
                &self,
                headers: &$crate::HeaderMap,
                body: &[u8],
            ) -> ::core::result::Result<$crate::webhooks::Delivery<$event>, $crate::webhooks::VerifyError> {
                self.inner.delivery(headers, body).await
            }
        }

        $crate::__verifier_settings!($name $(, owner = $owner)? $(, tolerance = $tolerance)?);
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __verifier_settings {
    ($name:ident $(, owner = $owner:ident)? $(, tolerance = $tolerance:ident)?) => {
        impl $name {
            $(
                /// Takes the events that belong to this one, and no other's; several calls take those of several.
                /// Without any, every delivery is refused.
                #[must_use]
                pub fn $owner(mut self, id: impl ::core::convert::Into<::std::string::String>) -> Self {
                    self.inner = self.inner.owner(id);
                    self
                }
            )?

            $(
                /// How old a delivery may be, and how far in the future: 5 minutes, if nothing else is said.
                #[must_use]
                pub fn $tolerance(mut self, tolerance: ::core::time::Duration) -> Self {
                    self.inner = self.inner.tolerance(tolerance);
                    self
                }
            )?

            /// The most bytes that a body may have: 1 MiB, if nothing else is said.
            #[must_use]
            pub fn limit(mut self, bytes: usize) -> Self {
                self.inner = self.inner.limit(bytes);
                self
            }
        }
    };
}
