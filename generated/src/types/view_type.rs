// @generated from the API's description; edit that and generate again.

/// Kind of meeting that a preset is made for.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ViewType {
    /// All see and hear each other.
    GroupCall,
    /// Some are on a stage, the others watch.
    Webinar,
    /// Sound only, without video.
    AudioRoom,
    /// Some are on a stage, the others watch a stream.
    Livestream,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl ViewType {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::GroupCall => "GROUP_CALL",
            Self::Webinar => "WEBINAR",
            Self::AudioRoom => "AUDIO_ROOM",
            Self::Livestream => "LIVESTREAM",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "GROUP_CALL" => Self::GroupCall,
                "WEBINAR" => Self::Webinar,
                "AUDIO_ROOM" => Self::AudioRoom,
                "LIVESTREAM" => Self::Livestream,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(ViewType);
