//! Content codings of replies: gzip is undone by a feature, others are named in errors.

use std::fmt;

use http::HeaderMap;
use http::header::CONTENT_ENCODING;

/// A body whose content coding could not be undone.
#[derive(Debug)]
pub(crate) enum BrokenCoding {
    /// Nothing here undoes this coding.
    Unknown(String),
    /// The body says to be gzip and is not, or ends too early.
    #[cfg_attr(not(feature = "gzip"), allow(dead_code))]
    Gzip,
}

impl fmt::Display for BrokenCoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(coding) if is_gzip(coding) => {
                write!(f, "a body with the content coding {coding}, which the feature `gzip` undoes")
            }
            Self::Unknown(coding) => {
                write!(f, "a body with the content coding {coding}; only gzip can be undone, by the feature `gzip`")
            }
            Self::Gzip => f.write_str("a body with the content coding gzip that is not gzip to its end"),
        }
    }
}

impl std::error::Error for BrokenCoding {}

/// The content codings that a body still has, in lower case; `None` when it has none.
pub(crate) fn of(headers: &HeaderMap) -> Option<String> {
    let texts = headers.get_all(CONTENT_ENCODING).iter().map(|value| String::from_utf8_lossy(value.as_bytes()));
    let names = texts.map(|text| text.to_ascii_lowercase()).collect::<Vec<_>>().join(",");
    let codings: Vec<&str> = names.split(',').map(str::trim).filter(|name| !matches!(*name, "" | "identity")).collect();
    (!codings.is_empty()).then(|| crate::json::excerpt(&codings.join(", "), 60))
}

/// Both names that HTTP has for gzip.
pub(crate) fn is_gzip(coding: &str) -> bool {
    matches!(coding, "gzip" | "x-gzip")
}
