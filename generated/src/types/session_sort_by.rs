// @generated from the API's description; edit that and generate again.

/// What a list of sessions can be sorted by.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SessionSortBy {
    /// Minutes used up.
    MinutesConsumed,
    /// When the session was created.
    CreatedAt,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl SessionSortBy {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::MinutesConsumed => "minutesConsumed",
            Self::CreatedAt => "createdAt",
            Self::UnknownValue(unknown) => unknown.as_str(),
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
