// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DateTime, DecodeError, Model, Reader, UnknownMembers, Uuid, Writer, optional,
    set_optional,
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
            optional("created_at", &mut read.created_at),
            optional("custom_participant_id", &mut read.custom_participant_id),
            optional("preset_id", &mut read.preset_id),
            optional("updated_at", &mut read.updated_at),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("created_at", &self.created_at),
            set_optional("custom_participant_id", &self.custom_participant_id),
            set_optional("preset_id", &self.preset_id),
            set_optional("updated_at", &self.updated_at),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(DeletedParticipant);
