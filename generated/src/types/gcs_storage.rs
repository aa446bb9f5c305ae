// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{GcsStorageType, StorageAuthMethod};

/// A bucket at Google Cloud Storage, which needs no access key.
#[derive(Clone, PartialEq, Default)]
#[must_use]
#[non_exhaustive]
pub struct GcsStorage {
    /// Access key of the storage; not needed here. Can be set but never read.
    pub access_key: Option<String>,
    /// How to log in to an SFTP server; of no use here.
    pub auth_method: Option<StorageAuthMethod>,
    /// Name of the bucket.
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
    /// Region of the bucket, any text.
    pub region: Option<String>,
    /// Credentials of a service account. Can be set but never read.
    pub secret: Option<String>,
    /// Always `gcs`.
    pub type_: Option<GcsStorageType>,
    /// User name on an SFTP server; of no use here.
    pub username: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl GcsStorage {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`access_key`](Self::access_key).
    pub fn access_key(mut self, access_key: impl Into<String>) -> Self {
        self.access_key = Some(access_key.into());
        self
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

    /// Sets [`region`](Self::region).
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Sets [`secret`](Self::secret).
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, type_: impl Into<GcsStorageType>) -> Self {
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
impl std::fmt::Debug for GcsStorage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GcsStorage")
            .field(
                "access_key",
                &self.access_key.as_ref().map(|_| format_args!("[redacted]")),
            )
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
            .field("region", &self.region)
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

clientwright_runtime::impl_object!(default GcsStorage {
    access_key: optional "access_key",
    auth_method: optional "auth_method",
    bucket: optional "bucket",
    host: optional "host",
    password: optional "password",
    path: optional "path",
    port: optional "port",
    private_key: optional "private_key",
    region: optional "region",
    secret: optional "secret",
    type_: optional "type",
    username: optional "username",
    ..additional_properties
});

clientwright_runtime::impl_eq!(GcsStorage);
