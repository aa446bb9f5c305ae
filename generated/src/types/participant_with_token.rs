// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DateTime, DecodeError, Model, Reader, UnknownMembers, Uri, Uuid, Writer, nullable,
    optional, required, set, set_optional,
};

/// A participant of a meeting and the token with which that person's client joins.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ParticipantWithToken {
    /// Identifier that RealtimeKit gave the participant.
    pub id: Uuid,
    /// Token with which the participant's client joins the meeting, a JSON Web Token that is valid
    /// for 100 days. Keep it secret from others.
    pub token: String,
    /// When the participant was added.
    pub created_at: Option<DateTime>,
    /// Identifier that the app itself uses for this person.
    pub custom_participant_id: Option<String>,
    /// Name of the preset that says what the participant may do.
    pub preset_name: Option<String>,
    /// When the participant was last changed.
    pub updated_at: Option<DateTime>,
    /// Name that the others see.
    ///
    /// `None` is absent, `Some(None)` null.
    pub name: Option<Option<String>>,
    /// Address of a picture of the participant.
    ///
    /// `None` is absent, `Some(None)` null.
    pub picture: Option<Option<Uri>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

/// Without the values of members that are secret.
impl std::fmt::Debug for ParticipantWithToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ParticipantWithToken")
            .field("id", &self.id)
            .field("token", &format_args!("[redacted]"))
            .field("created_at", &self.created_at)
            .field("custom_participant_id", &self.custom_participant_id)
            .field("preset_name", &self.preset_name)
            .field("updated_at", &self.updated_at)
            .field("name", &self.name)
            .field("picture", &self.picture)
            .field("additional_properties", &self.additional_properties)
            .finish()
    }
}

impl Model for ParticipantWithToken {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut token = None;
        let mut created_at = None;
        let mut custom_participant_id = None;
        let mut preset_name = None;
        let mut updated_at = None;
        let mut name = None;
        let mut picture = None;
        let mut slots = [
            required("id", &mut id),
            required("token", &mut token),
            optional("created_at", &mut created_at),
            optional("custom_participant_id", &mut custom_participant_id),
            optional("preset_name", &mut preset_name),
            optional("updated_at", &mut updated_at),
            nullable("name", &mut name),
            nullable("picture", &mut picture),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            id: reader.given(id)?,
            token: reader.given(token)?,
            created_at,
            custom_participant_id,
            preset_name,
            updated_at,
            name,
            picture,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set("id", &self.id),
            set("token", &self.token),
            set_optional("created_at", &self.created_at),
            set_optional("custom_participant_id", &self.custom_participant_id),
            set_optional("preset_name", &self.preset_name),
            set_optional("updated_at", &self.updated_at),
            set_optional("name", &self.name),
            set_optional("picture", &self.picture),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(ParticipantWithToken);
