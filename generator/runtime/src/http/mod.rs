//! Requests and replies on their way: bodies, the transport, and when to repeat or to follow.

pub(crate) mod body;
pub(crate) mod boxed;
pub(crate) mod coding;
#[cfg(feature = "gzip")]
mod gunzip;
pub(crate) mod gzip;
pub(crate) mod header;
pub(crate) mod limit;
pub(crate) mod multipart;
pub(crate) mod receive;
pub(crate) mod redirect;
pub(crate) mod retry;
pub(crate) mod source;
pub(crate) mod streams;
pub mod transport;
pub(crate) mod url;
