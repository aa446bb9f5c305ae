// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Decoder, Model, Union, Value};
use crate::types::{
    BucketStorage, CloudflareStorage, GcsStorage, SftpKeyStorage, SftpPasswordStorage,
};

/// A storage of one's own to put recordings into: a bucket at Google Cloud Storage, a bucket of
/// another provider, a bucket of Cloudflare R2, or an SFTP server that is logged in to with a
/// key or with a password. Give it keys with few rights.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    Other(Value),
}

impl Model for StorageConfig {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        Union::decode(
            value,
            decoder,
            &[
                (
                    &[],
                    |value, decoder| Model::decode(value, decoder).map(Self::GcsStorage),
                ),
                (
                    &["access_key", "region"],
                    |value, decoder| {
                        Model::decode(value, decoder).map(Self::BucketStorage)
                    },
                ),
                (
                    &["private_key"],
                    |value, decoder| {
                        Model::decode(value, decoder).map(Self::SftpKeyStorage)
                    },
                ),
                (
                    &["password"],
                    |value, decoder| {
                        Model::decode(value, decoder).map(Self::SftpPasswordStorage)
                    },
                ),
                (
                    &["type", "access_key", "secret", "bucket"],
                    |value, decoder| {
                        Model::decode(value, decoder).map(Self::CloudflareStorage)
                    },
                ),
            ],
            Self::Other,
        )
    }

    fn encode(&self) -> Value {
        match self {
            Self::GcsStorage(value) => value.encode(),
            Self::BucketStorage(value) => value.encode(),
            Self::SftpKeyStorage(value) => value.encode(),
            Self::SftpPasswordStorage(value) => value.encode(),
            Self::CloudflareStorage(value) => value.encode(),
            Self::Other(value) => value.clone(),
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
