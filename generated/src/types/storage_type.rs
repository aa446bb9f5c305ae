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

clientwright_runtime::string_enum!(StorageType {
    Aws = "aws",
    Azure = "azure",
    Digitalocean = "digitalocean",
    Gcs = "gcs",
    Sftp = "sftp",
    Cloudflare = "cloudflare",
});
