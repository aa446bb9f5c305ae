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
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

clientwright_runtime::string_enum!(RecorderType {
    Recorder = "RECORDER",
    Livestreamer = "LIVESTREAMER",
    None = "NONE",
});
