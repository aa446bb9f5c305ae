// @generated from the API's description; edit that and generate again.

/// How far a recording has got.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RecordingStatus {
    /// Asked for, but not yet begun.
    Invoked,
    /// Going on.
    Recording,
    /// Stopped; the files are being uploaded.
    Uploading,
    /// Done; the upload is finished and webhooks are told.
    Uploaded,
    /// Failed for good; no file will come.
    Errored,
    /// Paused; can be resumed.
    Paused,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

clientwright_runtime::string_enum!(RecordingStatus {
    Invoked = "INVOKED",
    Recording = "RECORDING",
    Uploading = "UPLOADING",
    Uploaded = "UPLOADED",
    Errored = "ERRORED",
    Paused = "PAUSED",
});
