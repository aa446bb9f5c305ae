// @generated from the API's description; edit that and generate again.

/// How many channels of audio are recorded.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AudioChannel {
    /// One channel.
    Mono,
    /// Two channels, left and right.
    Stereo,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

clientwright_runtime::string_enum!(AudioChannel {
    Mono = "mono",
    Stereo = "stereo",
});
