// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::SessionParticipant;

/// A page of participants of a session.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionParticipantList {
    /// The participants, in the order asked for.
    pub participants: Option<Vec<SessionParticipant>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for SessionParticipantList {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            participants: object.optional("participants")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("participants", &self.participants);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(SessionParticipantList);
