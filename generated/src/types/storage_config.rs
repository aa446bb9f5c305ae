// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, RawJson, Reader, Writer};
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

impl Model for StorageConfig {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader
            .union(
                &[
                    (&[], |reader| Model::read(reader).map(Self::GcsStorage)),
                    (
                        &["access_key", "region"],
                        |reader| Model::read(reader).map(Self::BucketStorage),
                    ),
                    (
                        &["private_key"],
                        |reader| Model::read(reader).map(Self::SftpKeyStorage),
                    ),
                    (
                        &["password"],
                        |reader| Model::read(reader).map(Self::SftpPasswordStorage),
                    ),
                    (
                        &["type", "access_key", "secret", "bucket"],
                        |reader| Model::read(reader).map(Self::CloudflareStorage),
                    ),
                ],
                Self::Other,
            )
    }

    fn write(&self, writer: &mut Writer) {
        match self {
            Self::GcsStorage(value) => value.write(writer),
            Self::BucketStorage(value) => value.write(writer),
            Self::SftpKeyStorage(value) => value.write(writer),
            Self::SftpPasswordStorage(value) => value.write(writer),
            Self::CloudflareStorage(value) => value.write(writer),
            Self::Other(value) => value.write(writer),
        }
    }
}

clientwright_runtime::impl_serde!(StorageConfig);

impl From<GcsStorage> for StorageConfig {
    fn from(value: GcsStorage) -> Self {
        Self::GcsStorage(Box::new(value))
    }
}

impl From<BucketStorage> for StorageConfig {
    fn from(value: BucketStorage) -> Self {
        Self::BucketStorage(Box::new(value))
    }
}

impl From<SftpKeyStorage> for StorageConfig {
    fn from(value: SftpKeyStorage) -> Self {
        Self::SftpKeyStorage(Box::new(value))
    }
}

impl From<SftpPasswordStorage> for StorageConfig {
    fn from(value: SftpPasswordStorage) -> Self {
        Self::SftpPasswordStorage(Box::new(value))
    }
}

impl From<CloudflareStorage> for StorageConfig {
    fn from(value: CloudflareStorage) -> Self {
        Self::CloudflareStorage(Box::new(value))
    }
}

clientwright_runtime::impl_eq!(StorageConfig);
