// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::CloudflareStorageType;

/// A bucket of Cloudflare R2.
#[derive(Clone, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CloudflareStorage {
    /// Always `cloudflare`.
    pub type_: CloudflareStorageType,
    /// Identifier of the R2 key. Can be set but never read.
    pub access_key: String,
    /// Secret of the R2 key. Can be set but never read.
    pub secret: String,
    /// Name of the bucket.
    pub bucket: String,
    /// Where in the bucket to put recordings; its root when absent.
    pub path: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl CloudflareStorage {
    /// An object with the members that it must have.
    pub fn new(
        access_key: impl Into<String>,
        secret: impl Into<String>,
        bucket: impl Into<String>,
    ) -> Self {
        Self {
            access_key: access_key.into(),
            secret: secret.into(),
            bucket: bucket.into(),
            type_: CloudflareStorageType::Cloudflare,
            path: None,
            additional_properties: UnknownMembers::default(),
        }
    }

    /// Sets [`path`](Self::path).
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
}

/// Without the values of members that are secret.
impl std::fmt::Debug for CloudflareStorage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CloudflareStorage")
            .field("type_", &self.type_)
            .field("access_key", &format_args!("[redacted]"))
            .field("secret", &format_args!("[redacted]"))
            .field("bucket", &self.bucket)
            .field("path", &self.path)
            .field(
                "additional_properties",
                &self.additional_properties.hiding(&["access_key", "secret"]),
            )
            .finish()
    }
}

clientwright_runtime::impl_object!(CloudflareStorage {
    type_: required "type",
    access_key: required "access_key",
    secret: required "secret",
    bucket: required "bucket",
    path: optional "path",
    ..additional_properties
});

clientwright_runtime::impl_eq!(CloudflareStorage);
