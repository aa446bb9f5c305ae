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

impl RecordingCallerType {
    /// The values that this version knows, and how each is sent.
    pub const KNOWN: &'static [(Self, &'static str)] = &[
        (Self::Organization, "ORGANIZATION"),
        (Self::User, "USER"),
    ];
}

clientwright_runtime::string_enum!(RecordingCallerType);
