// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, in_place, optional, set,
    set_optional,
};

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
            in_place("id", &mut read.id),
            optional("created_at", &mut read.created_at),
            optional("updated_at", &mut read.updated_at),
            optional("email", &mut read.email),
            optional("name", &mut read.name),
            optional("picture", &mut read.picture),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set("id", &self.id),
            set_optional("created_at", &self.created_at),
            set_optional("updated_at", &self.updated_at),
            set_optional("email", &self.email),
            set_optional("name", &self.name),
            set_optional("picture", &self.picture),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(KickedParticipant);
