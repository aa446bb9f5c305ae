// @generated from the API's description; edit that and generate again.

/// Provider of a bucket that needs an access key.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BucketStorageType {
    /// Amazon S3.
    Aws,
    /// Microsoft Azure.
    Azure,
    /// DigitalOcean Spaces.
    Digitalocean,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl BucketStorageType {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Aws => "aws",
            Self::Azure => "azure",
            Self::Digitalocean => "digitalocean",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "aws" => Self::Aws,
                "azure" => Self::Azure,
                "digitalocean" => Self::Digitalocean,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(BucketStorageType);
