// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    DateTime, DecodeError, Decoder, Model, Object, ObjectWriter, Uri, Uuid, Value,
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
    pub additional_properties: BTreeMap<String, Value>,
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
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            id: object.required("id")?,
            token: object.required("token")?,
            created_at: object.optional("created_at")?,
            custom_participant_id: object.optional("custom_participant_id")?,
            preset_name: object.optional("preset_name")?,
            updated_at: object.optional("updated_at")?,
            name: object.nullable("name")?,
            picture: object.nullable("picture")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("id", &self.id);
        object.set("token", &self.token);
        object.set_optional("created_at", &self.created_at);
        object.set_optional("custom_participant_id", &self.custom_participant_id);
        object.set_optional("preset_name", &self.preset_name);
        object.set_optional("updated_at", &self.updated_at);
        object.set_nullable("name", &self.name);
        object.set_nullable("picture", &self.picture);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(ParticipantWithToken);
