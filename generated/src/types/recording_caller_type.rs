// @generated from the API's description; edit that and generate again.

/// Kind of the caller who started or stopped a recording.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RecordingCallerType {
    /// The organization, by a request to this API.
    Organization,
    /// A participant of the meeting.
    User,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

clientwright_runtime::string_enum!(RecordingCallerType {
    Organization = "ORGANIZATION",
    User = "USER",
});
