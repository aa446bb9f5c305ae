// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{BucketStorageType, StorageAuthMethod};

/// A bucket at Amazon S3, Azure or DigitalOcean, which needs an access key and a region.
#[derive(Clone, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct BucketStorage {
    /// Access key of the storage; at Azure the connection string of the storage account. Can be set
    /// but never read.
    pub access_key: String,
    /// Region of the bucket, such as `SGP1`; at Azure an empty text.
    pub region: String,
    /// How to log in to an SFTP server; of no use here.
    pub auth_method: Option<StorageAuthMethod>,
    /// Name of the bucket; at Azure the container in the storage account.
    pub bucket: Option<String>,
    /// Host name of an SFTP server; of no use here.
    pub host: Option<String>,
    /// Password for an SFTP server; of no use here.
    pub password: Option<String>,
    /// Where in the bucket to put recordings; its root when absent.
    pub path: Option<String>,
    /// Port of an SFTP server; of no use here.
    pub port: Option<i64>,
    /// Private key for an SFTP server; of no use here.
    pub private_key: Option<String>,
    /// Secret that goes with the access key; at Azure an empty text has to be sent. Can be set but
    /// never read.
    pub secret: Option<String>,
    /// Provider of the bucket.
    pub type_: Option<BucketStorageType>,
    /// User name on an SFTP server; of no use here.
    pub username: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl BucketStorage {
    /// An object with the members that it must have.
    pub fn new(access_key: impl Into<String>, region: impl Into<String>) -> Self {
        Self {
            access_key: access_key.into(),
            region: region.into(),
            auth_method: None,
            bucket: None,
            host: None,
            password: None,
            path: None,
            port: None,
            private_key: None,
            secret: None,
            type_: None,
            username: None,
            additional_properties: UnknownMembers::default(),
        }
    }

    /// Sets [`auth_method`](Self::auth_method).
    pub fn auth_method(mut self, auth_method: impl Into<StorageAuthMethod>) -> Self {
        self.auth_method = Some(auth_method.into());
        self
    }

    /// Sets [`bucket`](Self::bucket).
    pub fn bucket(mut self, bucket: impl Into<String>) -> Self {
        self.bucket = Some(bucket.into());
        self
    }

    /// Sets [`host`](Self::host).
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }

    /// Sets [`password`](Self::password).
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets [`path`](Self::path).
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Sets [`port`](Self::port).
    pub fn port(mut self, port: i64) -> Self {
        self.port = Some(port);
        self
    }

    /// Sets [`private_key`](Self::private_key).
    pub fn private_key(mut self, private_key: impl Into<String>) -> Self {
        self.private_key = Some(private_key.into());
        self
    }

    /// Sets [`secret`](Self::secret).
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, type_: impl Into<BucketStorageType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`username`](Self::username).
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
}

/// Without the values of members that are secret.
impl std::fmt::Debug for BucketStorage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BucketStorage")
            .field("access_key", &format_args!("[redacted]"))
            .field("region", &self.region)
            .field("auth_method", &self.auth_method)
            .field("bucket", &self.bucket)
            .field("host", &self.host)
            .field(
                "password",
                &self.password.as_ref().map(|_| format_args!("[redacted]")),
            )
            .field("path", &self.path)
            .field("port", &self.port)
            .field(
                "private_key",
                &self.private_key.as_ref().map(|_| format_args!("[redacted]")),
            )
            .field("secret", &self.secret.as_ref().map(|_| format_args!("[redacted]")))
            .field("type_", &self.type_)
            .field("username", &self.username)
            .field(
                "additional_properties",
                &self
                    .additional_properties
                    .hiding(&["access_key", "password", "private_key", "secret"]),
            )
            .finish()
    }
}

clientwright_runtime::impl_object!(BucketStorage {
    access_key: required "access_key",
    region: required "region",
    auth_method: optional "auth_method",
    bucket: optional "bucket",
    host: optional "host",
    password: optional "password",
    path: optional "path",
    port: optional "port",
    private_key: optional "private_key",
    secret: optional "secret",
    type_: optional "type",
    username: optional "username",
    ..additional_properties
});

clientwright_runtime::impl_eq!(BucketStorage);
