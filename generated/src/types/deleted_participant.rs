// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    DateTime, DecodeError, Decoder, Model, Object, ObjectWriter, Uuid, Value,
};

/// A participant who has been removed from a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct DeletedParticipant {
    /// When the participant was added.
    pub created_at: Option<DateTime>,
    /// Identifier that the app itself uses for this person.
    pub custom_participant_id: Option<String>,
    /// Identifier (not name, as elsewhere) of the preset that the participant had.
    pub preset_id: Option<Uuid>,
    /// When the participant was last changed.
    pub updated_at: Option<DateTime>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for DeletedParticipant {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            created_at: object.optional("created_at")?,
            custom_participant_id: object.optional("custom_participant_id")?,
            preset_id: object.optional("preset_id")?,
            updated_at: object.optional("updated_at")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("created_at", &self.created_at);
        object.set_optional("custom_participant_id", &self.custom_participant_id);
        object.set_optional("preset_id", &self.preset_id);
        object.set_optional("updated_at", &self.updated_at);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(DeletedParticipant);
