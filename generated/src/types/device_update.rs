// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::MediaDevice;

/// A moment at which devices were plugged in or out.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct DeviceUpdate {
    /// The devices that were added.
    pub added: Option<Vec<MediaDevice>>,
    /// The devices that were removed.
    pub removed: Option<Vec<MediaDevice>>,
    /// When it happened.
    pub timestamp: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl DeviceUpdate {
    /// An object in which no member is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`added`](Self::added).
    #[must_use]
    pub fn added(mut self, added: impl IntoIterator<Item = MediaDevice>) -> Self {
        self.added = Some(added.into_iter().collect());
        self
    }

    /// Sets [`removed`](Self::removed).
    #[must_use]
    pub fn removed(mut self, removed: impl IntoIterator<Item = MediaDevice>) -> Self {
        self.removed = Some(removed.into_iter().collect());
        self
    }

    /// Sets [`timestamp`](Self::timestamp).
    #[must_use]
    pub fn timestamp(mut self, timestamp: impl Into<String>) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }
}

impl Model for DeviceUpdate {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            added: object.optional("added")?,
            removed: object.optional("removed")?,
            timestamp: object.optional("timestamp")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("added", &self.added);
        object.set_optional("removed", &self.removed);
        object.set_optional("timestamp", &self.timestamp);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(DeviceUpdate);
