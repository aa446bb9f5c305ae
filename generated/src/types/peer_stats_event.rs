// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::PeerStatsEventMetadata;

/// Something that happened during a call.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PeerStatsEvent {
    /// Details. Only in `sessions.peer_report`.
    pub metadata: Option<PeerStatsEventMetadata>,
    /// When it happened.
    pub timestamp: Option<String>,
    /// What happened.
    pub type_: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl PeerStatsEvent {
    /// An object in which no member is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn metadata(mut self, metadata: PeerStatsEventMetadata) -> Self {
        self.metadata = Some(metadata);
        self
    }

    /// Sets [`timestamp`](Self::timestamp).
    #[must_use]
    pub fn timestamp(mut self, timestamp: impl Into<String>) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

impl Model for PeerStatsEvent {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            metadata: object.optional("metadata")?,
            timestamp: object.optional("timestamp")?,
            type_: object.optional("type")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("metadata", &self.metadata);
        object.set_optional("timestamp", &self.timestamp);
        object.set_optional("type", &self.type_);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(PeerStatsEvent);
