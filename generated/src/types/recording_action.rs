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
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl RecordingAction {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Stop => "stop",
            Self::Pause => "pause",
            Self::Resume => "resume",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "stop" => Self::Stop,
                "pause" => Self::Pause,
                "resume" => Self::Resume,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(RecordingAction);
