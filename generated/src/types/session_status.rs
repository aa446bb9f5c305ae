// @generated from the API's description; edit that and generate again.

/// Whether a session is going on.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SessionStatus {
    /// The session is going on.
    Live,
    /// The session is over.
    Ended,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl SessionStatus {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Live => "LIVE",
            Self::Ended => "ENDED",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "LIVE" => Self::Live,
                "ENDED" => Self::Ended,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(SessionStatus);
