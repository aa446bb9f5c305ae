// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    DateTime, DecodeError, Decoder, Model, Object, ObjectWriter, Uuid, Value,
};

/// A participant who has been removed from a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DeletedParticipant {
    /// When the participant was added.
    pub created_at: DateTime,
    /// Identifier that the app itself uses for this person.
    pub custom_participant_id: String,
    /// Identifier (not name, as elsewhere) of the preset that the participant had.
    pub preset_id: Uuid,
    /// When the participant was last changed.
    pub updated_at: DateTime,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl DeletedParticipant {
    /// An object with the members that it must have.
    #[must_use]
    pub fn new(
        created_at: impl Into<DateTime>,
        custom_participant_id: impl Into<String>,
        preset_id: impl Into<Uuid>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            custom_participant_id: custom_participant_id.into(),
            preset_id: preset_id.into(),
            updated_at: updated_at.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

impl Model for DeletedParticipant {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            created_at: object.required("created_at")?,
            custom_participant_id: object.required("custom_participant_id")?,
            preset_id: object.required("preset_id")?,
            updated_at: object.required("updated_at")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("created_at", &self.created_at);
        object.set("custom_participant_id", &self.custom_participant_id);
        object.set("preset_id", &self.preset_id);
        object.set("updated_at", &self.updated_at);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(DeletedParticipant);
