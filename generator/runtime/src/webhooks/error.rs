//! Why a delivery is refused: [`VerifyError`], with a variant for each check.

use std::fmt;
use std::time::Duration;

use crate::json::{DecodeError, EXCERPT, excerpt};
use crate::reply::error::Error;

/// Why a delivery is refused. It holds nothing of the key and nothing of the signature.
#[derive(Debug)]
#[non_exhaustive]
pub enum VerifyError {
    /// The body has more bytes than the verifier takes.
    TooLarge {
        /// The most that it takes.
        limit: usize,
    },
    /// A header of the scheme is not there.
    HeaderMissing {
        /// Its name.
        header: &'static str,
    },
    /// A header of the scheme is not what it should be: not Base64, not hexadecimal, not a number, without the prefix.
    HeaderMalformed {
        /// Its name.
        header: &'static str,
    },
    /// The delivery was signed longer ago than is tolerated.
    TooOld {
        /// How long ago.
        age: Duration,
    },
    /// The delivery was signed further in the future than is tolerated: one of the clocks is wrong.
    TooNew {
        /// How far in the future.
        ahead: Duration,
    },
    /// No signature is of this delivery by this key.
    Signature,
    /// The signature is right, but the body does not fit the description.
    Body(DecodeError),
    /// The signature is right, but the event is another's.
    OtherOwner {
        /// Whose it is.
        found: String,
    },
    /// One key signs for all, and nobody has said whose events are taken.
    OwnerUnset,
    /// The key is not one.
    Key(&'static str),
    /// The key could not be fetched; the error is that of the call, absent where that was a moment ago.
    KeyUnavailable(Option<Error>),
}

impl VerifyError {
    /// The status to answer the delivery with.
    ///
    /// | status | when |
    /// |---|---|
    /// | 400 | a header is missing or malformed |
    /// | 401 | the signature or the time is wrong |
    /// | 403 | the event is another's |
    /// | 413 | the body is too large |
    /// | 500 | the receiver is at fault: its key, its settings, or a body that its version can't read |
    /// | 503 | the key could not be fetched |
    ///
    /// Whoever delivers tries again after the last two, as a rule, and not after the others.
    #[must_use]
    pub fn status(&self) -> u16 {
        match self {
            Self::HeaderMissing { .. } | Self::HeaderMalformed { .. } => 400,
            Self::Signature | Self::TooOld { .. } | Self::TooNew { .. } => 401,
            Self::OtherOwner { .. } => 403,
            Self::TooLarge { .. } => 413,
            Self::Body(_) | Self::OwnerUnset | Self::Key(_) => 500,
            Self::KeyUnavailable(_) => 503,
        }
    }
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { limit } => write!(f, "the delivery has more than {limit} bytes"),
            Self::HeaderMissing { header } => write!(f, "the delivery has no header {header}"),
            Self::HeaderMalformed { header } => write!(f, "the header {header} of the delivery is malformed"),
            Self::TooOld { age } => write!(f, "the delivery was signed {} s ago", age.as_secs()),
            Self::TooNew { ahead } => write!(f, "the delivery was signed {} s in the future", ahead.as_secs()),
            Self::Signature => f.write_str("the signature does not match the delivery"),
            Self::Body(error) => write!(f, "the signature is right, but the body does not fit: {error}"),
            Self::OtherOwner { found } => {
                write!(f, "the event belongs to {:?}, of whom none are taken", excerpt(found, EXCERPT))
            }
            Self::OwnerUnset => {
                f.write_str("the verifier was not told whose events to take, and one key signs for all")
            }
            Self::Key(problem) => f.write_str(problem),
            Self::KeyUnavailable(Some(error)) => write!(f, "the key could not be fetched: {error}"),
            Self::KeyUnavailable(None) => f.write_str("the key could not be fetched a moment ago"),
        }
    }
}

impl std::error::Error for VerifyError {}
