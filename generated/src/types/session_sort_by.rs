// @generated from the API's description; edit that and generate again.

/// What a list of sessions can be sorted by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SessionSortBy {
    /// Minutes used up.
    MinutesConsumed,
    /// When the session was created.
    CreatedAt,
    /// A value that this version does not know, as it was sent.
    UnknownValue(String),
}

impl SessionSortBy {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::MinutesConsumed => "minutesConsumed",
            Self::CreatedAt => "createdAt",
            Self::UnknownValue(text) => text,
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "minutesConsumed" => Self::MinutesConsumed,
                "createdAt" => Self::CreatedAt,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(SessionSortBy);
