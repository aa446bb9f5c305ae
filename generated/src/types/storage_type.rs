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
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl StorageType {
    /// The values that this version knows, and how each is sent.
    pub const KNOWN: &'static [(Self, &'static str)] = &[
        (Self::Aws, "aws"),
        (Self::Azure, "azure"),
        (Self::Digitalocean, "digitalocean"),
        (Self::Gcs, "gcs"),
        (Self::Sftp, "sftp"),
        (Self::Cloudflare, "cloudflare"),
    ];
}

clientwright_runtime::string_enum!(StorageType);
