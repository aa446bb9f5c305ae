// @generated from the API's description; edit that and generate again.

/// Kind of the tracks to record.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TrackMediaKind {
    /// What the participants say.
    Audio,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl TrackMediaKind {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Audio => "audio",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "audio" => Self::Audio,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(TrackMediaKind);
