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
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

clientwright_runtime::string_enum!(VideoCodec {
    H264 = "H264",
    Vp8 = "VP8",
    Vp9 = "VP9",
});
