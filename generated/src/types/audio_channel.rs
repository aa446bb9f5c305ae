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

impl AudioChannel {
    /// The values that this version knows, and how each is sent.
    pub const KNOWN: &'static [(Self, &'static str)] = &[
        (Self::Mono, "mono"),
        (Self::Stereo, "stereo"),
    ];
}

clientwright_runtime::string_enum!(AudioChannel);
