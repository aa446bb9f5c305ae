//! The boxed futures, streams and errors of this crate. What they promise about threads stands here
//! and nowhere below: `json` and `wire` ask nothing of the kind.

use std::pin::Pin;

use bytes::Bytes;
use futures_core::Stream;

/// A boxed future that can move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A body in pieces.
pub type ByteStream = Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>;

/// Any error as a source.
pub(crate) type BoxError = Box<dyn std::error::Error + Send + Sync + 'static>;
