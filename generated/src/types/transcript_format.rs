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

clientwright_runtime::string_enum!(TranscriptFormat {
    Srt = "SRT",
    Vtt = "VTT",
    Json = "JSON",
    Csv = "CSV",
});
