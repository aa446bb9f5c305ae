// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DateTime, DecodeError, Model, Reader, Slot, UnknownMembers, Uuid, Writer,
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
    pub additional_properties: UnknownMembers,
}

impl Model for DeletedParticipant {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            Slot::optional("created_at", &mut read.created_at),
            Slot::optional("custom_participant_id", &mut read.custom_participant_id),
            Slot::optional("preset_id", &mut read.preset_id),
            Slot::optional("updated_at", &mut read.updated_at),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set_optional("created_at", &self.created_at);
        object.set_optional("custom_participant_id", &self.custom_participant_id);
        object.set_optional("preset_id", &self.preset_id);
        object.set_optional("updated_at", &self.updated_at);
        object.finish();
    }
}

clientwright_runtime::impl_serde!(DeletedParticipant);
