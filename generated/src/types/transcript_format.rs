// @generated from the API's description; edit that and generate again.

/// File format of a transcript.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TranscriptFormat {
    /// SubRip subtitles.
    Srt,
    /// WebVTT subtitles.
    Vtt,
    /// JSON with `startTime` and `endTime` in milliseconds, `sentence` and `peerData`.
    Json,
    /// Comma-separated values without a header: start in milliseconds, peer id, user id, custom
    /// participant id, name, text.
    Csv,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl TranscriptFormat {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Srt => "SRT",
            Self::Vtt => "VTT",
            Self::Json => "JSON",
            Self::Csv => "CSV",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "SRT" => Self::Srt,
                "VTT" => Self::Vtt,
                "JSON" => Self::Json,
                "CSV" => Self::Csv,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(TranscriptFormat);
