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

impl RecordingStatus {
    /// The values that this version knows, and how each is sent.
    pub const KNOWN: &'static [(Self, &'static str)] = &[
        (Self::Invoked, "INVOKED"),
        (Self::Recording, "RECORDING"),
        (Self::Uploading, "UPLOADING"),
        (Self::Uploaded, "UPLOADED"),
        (Self::Errored, "ERRORED"),
        (Self::Paused, "PAUSED"),
    ];
}

clientwright_runtime::string_enum!(RecordingStatus);
