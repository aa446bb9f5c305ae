// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{StorageAuthMethod, StorageType};

/// A storage of one's own that recordings are put into, as the server tells it, without
/// secrets.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StorageConfigInfo {
    /// Identifier of the setting.
    pub id: Option<String>,
    /// Access key of the storage, should the server tell it.
    pub access_key: Option<String>,
    /// How to log in to the SFTP server, where `type` is `sftp`.
    pub auth_method: Option<StorageAuthMethod>,
    /// Name of the bucket.
    pub bucket: Option<String>,
    /// Host name of the SFTP server.
    pub host: Option<String>,
    /// Where in the bucket or on the server recordings are put.
    pub path: Option<String>,
    /// Port of the SFTP server.
    pub port: Option<i64>,
    /// Region of the bucket.
    pub region: Option<String>,
    /// Kind or provider of the storage.
    pub type_: Option<StorageType>,
    /// User name on the SFTP server.
    pub username: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

/// Without the values of members that are secret.
impl std::fmt::Debug for StorageConfigInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StorageConfigInfo")
            .field("id", &self.id)
            .field(
                "access_key",
                &self.access_key.as_ref().map(|_| format_args!("[redacted]")),
            )
            .field("auth_method", &self.auth_method)
            .field("bucket", &self.bucket)
            .field("host", &self.host)
            .field("path", &self.path)
            .field("port", &self.port)
            .field("region", &self.region)
            .field("type_", &self.type_)
            .field("username", &self.username)
            .field(
                "additional_properties",
                &self.additional_properties.hiding(&["access_key"]),
            )
            .finish()
    }
}

clientwright_runtime::impl_object!(default StorageConfigInfo {
    id: optional "id",
    access_key: optional "access_key",
    auth_method: optional "auth_method",
    bucket: optional "bucket",
    host: optional "host",
    path: optional "path",
    port: optional "port",
    region: optional "region",
    type_: optional "type",
    username: optional "username",
    ..additional_properties
});

clientwright_runtime::impl_eq!(StorageConfigInfo);
