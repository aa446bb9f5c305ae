// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::KickedParticipant;

/// The outcome of muting some participants.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct MutedParticipants {
    /// Name of what the server did.
    pub action: Option<String>,
    /// The participants that were muted.
    pub participants: Option<Vec<KickedParticipant>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for MutedParticipants {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            action: object.optional("action")?,
            participants: object.optional("participants")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("action", &self.action);
        object.set_optional("participants", &self.participants);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(MutedParticipants);
