// @generated from the API's description; edit that and generate again.

/// How many channels of audio are recorded.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AudioChannel {
    /// One channel.
    Mono,
    /// Two channels, left and right.
    Stereo,
    /// A value that this version does not know, as it was sent.
    UnknownValue(String),
}

impl AudioChannel {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mono => "mono",
            Self::Stereo => "stereo",
            Self::UnknownValue(text) => text,
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "mono" => Self::Mono,
                "stereo" => Self::Stereo,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(AudioChannel);
