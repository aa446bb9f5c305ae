// @generated from the API's description; edit that and generate again.

/// What kind of session it is.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SessionType {
    /// A session of a meeting.
    Meeting,
    /// A session of a livestream.
    Livestream,
    /// A session of a participant.
    Participant,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl SessionType {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Meeting => "meeting",
            Self::Livestream => "livestream",
            Self::Participant => "participant",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "meeting" => Self::Meeting,
                "livestream" => Self::Livestream,
                "participant" => Self::Participant,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(SessionType);
