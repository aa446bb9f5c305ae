// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, required, set,
    set_optional,
};

use crate::types::CloudflareStorageType;

/// A bucket of Cloudflare R2.
#[derive(Clone, PartialEq, Eq, Hash)]
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
            .field("additional_properties", &self.additional_properties)
            .finish()
    }
}

impl Model for CloudflareStorage {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut type_ = None;
        let mut access_key = None;
        let mut secret = None;
        let mut bucket = None;
        let mut path = None;
        let mut slots = [
            required("type", &mut type_),
            required("access_key", &mut access_key),
            required("secret", &mut secret),
            required("bucket", &mut bucket),
            optional("path", &mut path),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            type_: reader.given(type_)?,
            access_key: reader.given(access_key)?,
            secret: reader.given(secret)?,
            bucket: reader.given(bucket)?,
            path,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set("type", &self.type_),
            set("access_key", &self.access_key),
            set("secret", &self.secret),
            set("bucket", &self.bucket),
            set_optional("path", &self.path),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(CloudflareStorage);
