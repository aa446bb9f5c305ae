// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DateTime, DecodeError, Model, Reader, Slot, UnknownMembers, Uri, Uuid, Writer,
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
    /// `None` is absent and `Some(None)` null: ask for `Some(Some(value))`, since null is some as
    /// well.
    pub name: Option<Option<String>>,
    /// Address of a picture of the participant.
    ///
    /// `None` is absent and `Some(None)` null: ask for `Some(Some(value))`, since null is some as
    /// well.
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
            Slot::required("id", &mut id),
            Slot::required("token", &mut token),
            Slot::optional("created_at", &mut created_at),
            Slot::optional("custom_participant_id", &mut custom_participant_id),
            Slot::optional("preset_name", &mut preset_name),
            Slot::optional("updated_at", &mut updated_at),
            Slot::nullable("name", &mut name),
            Slot::nullable("picture", &mut picture),
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
        let mut object = writer.object(&self.additional_properties);
        object.set("id", &self.id);
        object.set("token", &self.token);
        object.set_optional("created_at", &self.created_at);
        object.set_optional("custom_participant_id", &self.custom_participant_id);
        object.set_optional("preset_name", &self.preset_name);
        object.set_optional("updated_at", &self.updated_at);
        object.set_optional("name", &self.name);
        object.set_optional("picture", &self.picture);
        object.finish();
    }
}

clientwright_runtime::impl_serde!(ParticipantWithToken);
