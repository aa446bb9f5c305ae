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

impl LivestreamStatus {
    /// The values that this version knows, and how each is sent.
    pub const KNOWN: &'static [(Self, &'static str)] = &[
        (Self::Live, "LIVE"),
        (Self::Idle, "IDLE"),
        (Self::Errored, "ERRORED"),
        (Self::Invoked, "INVOKED"),
        (Self::Offline, "OFFLINE"),
    ];
}

clientwright_runtime::string_enum!(LivestreamStatus);
