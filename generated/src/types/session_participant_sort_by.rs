// @generated from the API's description; edit that and generate again.

/// What a list of participants can be sorted by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SessionParticipantSortBy {
    /// When the participant joined.
    JoinedAt,
    /// How long the participant was there.
    Duration,
    /// A value that this version does not know, as it was sent.
    UnknownValue(String),
}

impl SessionParticipantSortBy {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::JoinedAt => "joinedAt",
            Self::Duration => "duration",
            Self::UnknownValue(text) => text,
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
