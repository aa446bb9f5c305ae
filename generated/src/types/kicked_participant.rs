// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, Reader, Slot, UnknownMembers, Writer};

/// A participant who was removed from a session, or muted in it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct KickedParticipant {
    /// Identifier of the participant.
    pub id: String,
    /// When the participant was created, as a timestamp.
    pub created_at: Option<String>,
    /// When the participant was last changed, as a timestamp.
    pub updated_at: Option<String>,
    /// Email address of the participant. Absent when none is known.
    pub email: Option<String>,
    /// Name shown in the session. Absent when the participant has none.
    pub name: Option<String>,
    /// URL of a picture of the participant. Absent when there is none.
    pub picture: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for KickedParticipant {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            Slot::in_place("id", &mut read.id),
            Slot::optional("created_at", &mut read.created_at),
            Slot::optional("updated_at", &mut read.updated_at),
            Slot::optional("email", &mut read.email),
            Slot::optional("name", &mut read.name),
            Slot::optional("picture", &mut read.picture),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set("id", &self.id);
        object.set_optional("created_at", &self.created_at);
        object.set_optional("updated_at", &self.updated_at);
        object.set_optional("email", &self.email);
        object.set_optional("name", &self.name);
        object.set_optional("picture", &self.picture);
        object.finish();
    }
}

clientwright_runtime::impl_serde!(KickedParticipant);
