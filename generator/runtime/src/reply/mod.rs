//! What came back: replies, how they are read, errors, and what stays hidden in both.

pub(crate) mod context;
pub(crate) mod decode;
pub(crate) mod details;
pub(crate) mod error;
pub(crate) mod headers;
pub(crate) mod nested;
pub(crate) mod redact;
pub(crate) mod response;
pub(crate) mod span;
pub(crate) mod whole;
