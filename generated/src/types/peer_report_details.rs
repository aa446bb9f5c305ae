// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::PeerReportParticipant;

/// Wrapper around a participant with a call report.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PeerReportDetails {
    /// The participant behind the peer.
    pub participant: Option<PeerReportParticipant>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for PeerReportDetails {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            participant: object.optional("participant")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("participant", &self.participant);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(PeerReportDetails);
