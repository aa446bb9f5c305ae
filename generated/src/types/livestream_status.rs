// @generated from the API's description; edit that and generate again.

/// How a livestream is doing.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum LivestreamStatus {
    /// It is on the air.
    Live,
    /// Nothing is sent to it.
    Idle,
    /// It failed.
    Errored,
    /// It was asked for and is about to start.
    Invoked,
    /// It is not on the air.
    Offline,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

clientwright_runtime::string_enum!(LivestreamStatus {
    Live = "LIVE",
    Idle = "IDLE",
    Errored = "ERRORED",
    Invoked = "INVOKED",
    Offline = "OFFLINE",
});
