// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{StorageConfig, TrackOutputType};

/// A place where the files of a track recording go.
#[derive(Clone, Debug, PartialEq, Default)]
#[must_use]
#[non_exhaustive]
pub struct TrackOutput {
    /// The storage, where `type` is `STORAGE_CONFIG`.
    pub storage_config: Option<StorageConfig>,
    /// Kind of the place.
    pub type_: Option<TrackOutputType>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl TrackOutput {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`storage_config`](Self::storage_config).
    pub fn storage_config(mut self, storage_config: impl Into<StorageConfig>) -> Self {
        self.storage_config = Some(storage_config.into());
        self
    }

    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, type_: impl Into<TrackOutputType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

clientwright_runtime::impl_object!(default TrackOutput {
    storage_config: optional "storage_config",
    type_: optional "type",
    ..additional_properties
});

clientwright_runtime::impl_eq!(TrackOutput);
