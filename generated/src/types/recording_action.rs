// @generated from the API's description; edit that and generate again.

/// What can be done with a running or paused recording.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RecordingAction {
    /// End it for good and upload it.
    Stop,
    /// Interrupt it; it can be resumed.
    Pause,
    /// Go on after a pause.
    Resume,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

clientwright_runtime::string_enum!(RecordingAction {
    Stop = "stop",
    Pause = "pause",
    Resume = "resume",
});
