// @generated from the API's description; edit that and generate again.

/// How recorded audio is encoded.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AudioCodec {
    /// MPEG audio layer III.
    Mp3,
    /// Advanced Audio Coding.
    Aac,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl AudioCodec {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mp3 => "MP3",
            Self::Aac => "AAC",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "MP3" => Self::Mp3,
                "AAC" => Self::Aac,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(AudioCodec);
