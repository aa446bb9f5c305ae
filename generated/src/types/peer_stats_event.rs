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
