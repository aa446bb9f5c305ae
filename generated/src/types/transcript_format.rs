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
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl TranscriptFormat {
    /// The values that this version knows, and how each is sent.
    pub const KNOWN: &'static [(Self, &'static str)] = &[
        (Self::Srt, "SRT"),
        (Self::Vtt, "VTT"),
        (Self::Json, "JSON"),
        (Self::Csv, "CSV"),
    ];
}

clientwright_runtime::string_enum!(TranscriptFormat);
