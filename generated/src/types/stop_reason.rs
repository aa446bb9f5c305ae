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

clientwright_runtime::string_enum!(StopReason {
    ApiCall = "API_CALL",
    InternalError = "INTERNAL_ERROR",
    AllPeersLeft = "ALL_PEERS_LEFT",
});
