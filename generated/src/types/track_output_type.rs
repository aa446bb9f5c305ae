// @generated from the API's description; edit that and generate again.

/// Kind of place where the files of a track recording go.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TrackOutputType {
    /// RealtimeKit's own bucket.
    RealtimekitBucket,
    /// A storage of one's own.
    StorageConfig,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl TrackOutputType {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::RealtimekitBucket => "REALTIMEKIT_BUCKET",
            Self::StorageConfig => "STORAGE_CONFIG",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "REALTIMEKIT_BUCKET" => Self::RealtimekitBucket,
                "STORAGE_CONFIG" => Self::StorageConfig,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(TrackOutputType);
