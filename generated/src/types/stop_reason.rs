// @generated from the API's description; edit that and generate again.

/// What made a recording end.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum StopReason {
    /// A request to stop it.
    ApiCall,
    /// A failure inside RealtimeKit.
    InternalError,
    /// Nobody was left in the meeting.
    AllPeersLeft,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl StopReason {
    /// The values that this version knows, and how each is sent.
    pub const KNOWN: &'static [(Self, &'static str)] = &[
        (Self::ApiCall, "API_CALL"),
        (Self::InternalError, "INTERNAL_ERROR"),
        (Self::AllPeersLeft, "ALL_PEERS_LEFT"),
    ];
}

clientwright_runtime::string_enum!(StopReason);
