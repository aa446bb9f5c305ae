// @generated from the API's description; edit that and generate again.

/// The storage type of a bucket at Google Cloud Storage.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum GcsStorageType {
    /// Google Cloud Storage.
    Gcs,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

clientwright_runtime::string_enum!(GcsStorageType {
    Gcs = "gcs",
});
