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

clientwright_runtime::string_enum!(TrackOutputType {
    RealtimekitBucket = "REALTIMEKIT_BUCKET",
    StorageConfig = "STORAGE_CONFIG",
});
