// @generated from the API's description; edit that and generate again.

/// The storage type of a bucket at Google Cloud Storage.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum GcsStorageType {
    /// Google Cloud Storage.
    Gcs,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl GcsStorageType {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Gcs => "gcs",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "gcs" => Self::Gcs,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(GcsStorageType);
