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

clientwright_runtime::string_enum!(AudioCodec {
    Mp3 = "MP3",
    Aac = "AAC",
});
