// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::{PeerMetadata, PeerQuality};

/// What is known about a call of one peer.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PeerReport {
    /// Device, network and events.
    pub metadata: Option<PeerMetadata>,
    /// How good sound and picture were, both ways.
    pub quality: Option<PeerQuality>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for PeerReport {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            metadata: object.optional("metadata")?,
            quality: object.optional("quality")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("metadata", &self.metadata);
        object.set_optional("quality", &self.quality);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(PeerReport);
