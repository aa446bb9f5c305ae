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
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

clientwright_runtime::string_enum!(BucketStorageType {
    Aws = "aws",
    Azure = "azure",
    Digitalocean = "digitalocean",
});
