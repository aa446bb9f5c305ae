// @generated from the API's description; edit that and generate again.

/// What made a recording begin.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum StartReason {
    /// A request to start it.
    ApiCall,
    /// The meeting's setting that every session is recorded from its start.
    RecordOnStart,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

clientwright_runtime::string_enum!(StartReason {
    ApiCall = "API_CALL",
    RecordOnStart = "RECORD_ON_START",
});
