// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{KeyAuthMethod, StorageType};

/// An SFTP server that is logged in to with a private key.
#[derive(Clone, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SftpKeyStorage {
    /// Private key to log in to the server with.
    pub private_key: String,
    /// Access key of a bucket; of no use here. Can be set but never read.
    pub access_key: Option<String>,
    /// Always `KEY`.
    pub auth_method: Option<KeyAuthMethod>,
    /// Name of a bucket; of no use here.
    pub bucket: Option<String>,
    /// Host name of the server.
    pub host: Option<String>,
    /// Password of the private key itself, if it has one.
    pub password: Option<String>,
    /// Where on the server to put recordings.
    pub path: Option<String>,
    /// Port of the server.
    pub port: Option<i64>,
    /// Region of a bucket; of no use here.
    pub region: Option<String>,
    /// Secret of a bucket; of no use here. Can be set but never read.
    pub secret: Option<String>,
    /// Kind of storage, `sftp` for a server.
    pub type_: Option<StorageType>,
    /// User name on the server.
    pub username: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl SftpKeyStorage {
    /// An object with the members that it must have.
    pub fn new(private_key: impl Into<String>) -> Self {
        Self {
            private_key: private_key.into(),
            access_key: None,
            auth_method: None,
            bucket: None,
            host: None,
            password: None,
            path: None,
            port: None,
            region: None,
            secret: None,
            type_: None,
            username: None,
            additional_properties: UnknownMembers::default(),
        }
    }

    /// Sets [`access_key`](Self::access_key).
    pub fn access_key(mut self, access_key: impl Into<String>) -> Self {
        self.access_key = Some(access_key.into());
        self
    }

    /// Sets [`auth_method`](Self::auth_method).
    pub fn auth_method(mut self, auth_method: impl Into<KeyAuthMethod>) -> Self {
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
    pub fn type_(mut self, type_: impl Into<StorageType>) -> Self {
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
impl std::fmt::Debug for SftpKeyStorage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SftpKeyStorage")
            .field("private_key", &format_args!("[redacted]"))
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
            .field("region", &self.region)
            .field("secret", &self.secret.as_ref().map(|_| format_args!("[redacted]")))
            .field("type_", &self.type_)
            .field("username", &self.username)
            .field(
                "additional_properties",
                &self
                    .additional_properties
                    .hiding(&["private_key", "access_key", "password", "secret"]),
            )
            .finish()
    }
}

clientwright_runtime::impl_object!(SftpKeyStorage {
    private_key: required "private_key",
    access_key: optional "access_key",
    auth_method: optional "auth_method",
    bucket: optional "bucket",
    host: optional "host",
    password: optional "password",
    path: optional "path",
    port: optional "port",
    region: optional "region",
    secret: optional "secret",
    type_: optional "type",
    username: optional "username",
    ..additional_properties
});

clientwright_runtime::impl_eq!(SftpKeyStorage);
