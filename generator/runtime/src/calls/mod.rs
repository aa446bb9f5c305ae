//! What callers hold: calls, and the downloads, events and pages that they lead to.

#[cfg(feature = "blocking")]
pub(crate) mod blocking;
pub(crate) mod call;
pub(crate) mod download;
pub(crate) mod events;
pub(crate) mod fetch;
pub(crate) mod macros;
pub(crate) mod paging;
pub(crate) mod sending;
pub(crate) mod wait;
