// @generated from the API's description; edit that and generate again.

/// Kind of the caller who started or stopped a recording.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecordingCallerType {
    /// The organization, by a request to this API.
    Organization,
    /// A participant of the meeting.
    User,
    /// A value that this version does not know, as it was sent.
    UnknownValue(String),
}

impl RecordingCallerType {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Organization => "ORGANIZATION",
            Self::User => "USER",
            Self::UnknownValue(text) => text,
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
