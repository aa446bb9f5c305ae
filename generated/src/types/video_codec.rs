// @generated from the API's description; edit that and generate again.

/// How recorded video is encoded.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum VideoCodec {
    /// H.264, also called AVC.
    H264,
    /// VP8.
    Vp8,
    /// VP9; the newest sources list it no longer.
    Vp9,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl VideoCodec {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::H264 => "H264",
            Self::Vp8 => "VP8",
            Self::Vp9 => "VP9",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "H264" => Self::H264,
                "VP8" => Self::Vp8,
                "VP9" => Self::Vp9,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(VideoCodec);
