// @generated from the API's description; edit that and generate again.

/// Whether a session is going on.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SessionStatus {
    /// The session is going on.
    Live,
    /// The session is over.
    Ended,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

clientwright_runtime::string_enum!(SessionStatus {
    Live = "LIVE",
    Ended = "ENDED",
});
