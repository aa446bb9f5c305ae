// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::CandidatePair;

/// The network routes of a peer, by direction.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CandidatePairs {
    /// Routes of what the peer received.
    pub consuming_transport: Option<Vec<CandidatePair>>,
    /// Routes of what the peer sent.
    pub producing_transport: Option<Vec<CandidatePair>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for CandidatePairs {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            consuming_transport: object.optional("consuming_transport")?,
            producing_transport: object.optional("producing_transport")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("consuming_transport", &self.consuming_transport);
        object.set_optional("producing_transport", &self.producing_transport);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(CandidatePairs);
