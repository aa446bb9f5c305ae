// @generated from the API's description; edit that and generate again.

/// How many channels of audio are recorded.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AudioChannel {
    /// One channel.
    Mono,
    /// Two channels, left and right.
    Stereo,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl AudioChannel {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mono => "mono",
            Self::Stereo => "stereo",
            Self::UnknownValue(unknown) => unknown.as_str(),
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
