// @generated from the API's description; edit that and generate again.

/// Kind of the caller who started or stopped a recording.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RecordingCallerType {
    /// The organization, by a request to this API.
    Organization,
    /// A participant of the meeting.
    User,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl RecordingCallerType {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Organization => "ORGANIZATION",
            Self::User => "USER",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "ORGANIZATION" => Self::Organization,
                "USER" => Self::User,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(RecordingCallerType);
