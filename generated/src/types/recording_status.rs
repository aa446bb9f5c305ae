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
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl RecordingStatus {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Invoked => "INVOKED",
            Self::Recording => "RECORDING",
            Self::Uploading => "UPLOADING",
            Self::Uploaded => "UPLOADED",
            Self::Errored => "ERRORED",
            Self::Paused => "PAUSED",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "INVOKED" => Self::Invoked,
                "RECORDING" => Self::Recording,
                "UPLOADING" => Self::Uploading,
                "UPLOADED" => Self::Uploaded,
                "ERRORED" => Self::Errored,
                "PAUSED" => Self::Paused,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(RecordingStatus);
