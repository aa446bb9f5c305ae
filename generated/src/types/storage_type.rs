// @generated from the API's description; edit that and generate again.

/// Kind or provider of a storage.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum StorageType {
    /// Amazon S3.
    Aws,
    /// Microsoft Azure.
    Azure,
    /// DigitalOcean Spaces.
    Digitalocean,
    /// Google Cloud Storage.
    Gcs,
    /// A server reached by SFTP.
    Sftp,
    /// Cloudflare R2.
    Cloudflare,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl StorageType {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Aws => "aws",
            Self::Azure => "azure",
            Self::Digitalocean => "digitalocean",
            Self::Gcs => "gcs",
            Self::Sftp => "sftp",
            Self::Cloudflare => "cloudflare",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "aws" => Self::Aws,
                "azure" => Self::Azure,
                "digitalocean" => Self::Digitalocean,
                "gcs" => Self::Gcs,
                "sftp" => Self::Sftp,
                "cloudflare" => Self::Cloudflare,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(StorageType);
