// @generated from the API's description; edit that and generate again.

/// What a list of participants can be sorted by.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SessionParticipantSortBy {
    /// When the participant joined.
    JoinedAt,
    /// How long the participant was there.
    Duration,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl SessionParticipantSortBy {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::JoinedAt => "joinedAt",
            Self::Duration => "duration",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "joinedAt" => Self::JoinedAt,
                "duration" => Self::Duration,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(SessionParticipantSortBy);
