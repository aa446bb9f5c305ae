// @generated from the API's description; edit that and generate again.

/// Whether a participant is a recorder instead of a person.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RecorderType {
    /// Makes a recording.
    Recorder,
    /// Makes a livestream.
    Livestreamer,
    /// No recorder, but a person.
    None,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl RecorderType {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Recorder => "RECORDER",
            Self::Livestreamer => "LIVESTREAMER",
            Self::None => "NONE",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "RECORDER" => Self::Recorder,
                "LIVESTREAMER" => Self::Livestreamer,
                "NONE" => Self::None,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(RecorderType);
