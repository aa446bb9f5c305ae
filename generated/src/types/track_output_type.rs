// @generated from the API's description; edit that and generate again.

/// Kind of place where the files of a track recording go.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TrackOutputType {
    /// RealtimeKit's own bucket.
    RealtimekitBucket,
    /// A storage of one's own.
    StorageConfig,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl TrackOutputType {
    /// The values that this version knows, and how each is sent.
    pub const KNOWN: &'static [(Self, &'static str)] = &[
        (Self::RealtimekitBucket, "REALTIMEKIT_BUCKET"),
        (Self::StorageConfig, "STORAGE_CONFIG"),
    ];
}

clientwright_runtime::string_enum!(TrackOutputType);
