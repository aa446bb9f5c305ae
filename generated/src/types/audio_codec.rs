// @generated from the API's description; edit that and generate again.

/// How recorded audio is encoded.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AudioCodec {
    /// MPEG audio layer III.
    Mp3,
    /// Advanced Audio Coding.
    Aac,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl AudioCodec {
    /// The values that this version knows, and how each is sent.
    pub const KNOWN: &'static [(Self, &'static str)] = &[
        (Self::Mp3, "MP3"),
        (Self::Aac, "AAC"),
    ];
}

clientwright_runtime::string_enum!(AudioCodec);
