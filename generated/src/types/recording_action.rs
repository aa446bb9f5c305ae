// @generated from the API's description; edit that and generate again.

/// What can be done with a running or paused recording.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecordingAction {
    /// End it for good and upload it.
    Stop,
    /// Interrupt it; it can be resumed.
    Pause,
    /// Go on after a pause.
    Resume,
    /// A value that this version does not know, as it was sent.
    UnknownValue(String),
}

impl RecordingAction {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Stop => "stop",
            Self::Pause => "pause",
            Self::Resume => "resume",
            Self::UnknownValue(text) => text,
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
