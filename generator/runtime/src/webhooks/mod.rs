//! Webhooks: whether a delivery comes from whom it says, and its event.
//!
//! A generated crate names the API's [`Scheme`] and has a `Verifier` of its own, made by
//! [`verifier_methods!`](crate::verifier_methods). What is checked, in this order: the size of the body, the headers,
//! the time where it is signed, the signature, that the body is as described, and whom the event belongs to.
//!
//! # What a receiver answers
//!
//! [`VerifyError::status`] is the status to answer with. Answer 2xx as soon as the event is kept, and do slow work
//! afterwards: whoever delivers gives up soon, and delivers again.
//!
//! # Duplicates
//!
//! A delivery may come more than once: because the answer was lost, or because somebody who saw it sends it again.
//! Drop those whose [`digest`](Delivery::digest) was seen; [`Seen`] does that for one process. The identifier of a
//! delivery is no help against the second kind where the scheme does not sign it ([`Scheme::signs_id`]).

mod error;
mod fetching;
mod key;
mod macros;
mod scheme;
mod seen;
mod verifier;

pub use error::VerifyError;
pub use fetching::{FETCH_DEADLINE, FetchingVerifier, KEY_MAX_AGE, REFETCH_INTERVAL};
pub use scheme::{Algorithm, Scheme};
pub use seen::Seen;
pub use verifier::{Delivery, MAX_BODY_BYTES, TOLERANCE, Verifier};
