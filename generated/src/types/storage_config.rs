// @generated from the API's description; edit that and generate again.

use clientwright_runtime::RawJson;
use crate::types::{
    BucketStorage, CloudflareStorage, GcsStorage, SftpKeyStorage, SftpPasswordStorage,
};

/// A storage of one's own to put recordings into: a bucket at Google Cloud Storage, a bucket of
/// another provider, a bucket of Cloudflare R2, or an SFTP server that is logged in to with a
/// key or with a password. Give it keys with few rights.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StorageConfig {
    /// A bucket at Google Cloud Storage, which needs no access key.
    GcsStorage(Box<GcsStorage>),
    /// A bucket at Amazon S3, Azure or DigitalOcean, which needs an access key and a region.
    BucketStorage(Box<BucketStorage>),
    /// An SFTP server that is logged in to with a private key.
    SftpKeyStorage(Box<SftpKeyStorage>),
    /// An SFTP server that is logged in to with a password.
    SftpPasswordStorage(Box<SftpPasswordStorage>),
    /// A bucket of Cloudflare R2.
    CloudflareStorage(Box<CloudflareStorage>),
    /// A value that fits none of the types that this version knows.
    Other(RawJson),
}

clientwright_runtime::impl_union!(StorageConfig {
    GcsStorage(GcsStorage): [],
    BucketStorage(BucketStorage): ["access_key", "region"],
    SftpKeyStorage(SftpKeyStorage): ["private_key"],
    SftpPasswordStorage(SftpPasswordStorage): ["password"],
    CloudflareStorage(CloudflareStorage): ["type", "access_key", "secret", "bucket"],
});

clientwright_runtime::impl_eq!(StorageConfig);
