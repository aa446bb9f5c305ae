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
    pub name: Option<Option<String>>,
    /// Address of a picture of the participant.
    pub picture: Option<Option<Uri>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl ParticipantWithToken {
    /// An object with the members that it must have.
    #[must_use]
    pub fn new(id: impl Into<Uuid>, token: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            token: token.into(),
            created_at: None,
            custom_participant_id: None,
            preset_name: None,
            updated_at: None,
            name: None,
            picture: None,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets [`created_at`](Self::created_at).
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets [`custom_participant_id`](Self::custom_participant_id).
    #[must_use]
    pub fn custom_participant_id(
        mut self,
        custom_participant_id: impl Into<String>,
    ) -> Self {
        self.custom_participant_id = Some(custom_participant_id.into());
        self
    }

    /// Sets [`preset_name`](Self::preset_name).
    #[must_use]
    pub fn preset_name(mut self, preset_name: impl Into<String>) -> Self {
        self.preset_name = Some(preset_name.into());
        self
    }

    /// Sets [`updated_at`](Self::updated_at).
    #[must_use]
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(Some(name.into()));
        self
    }

    /// Sets [`name`](Self::name) to null.
    #[must_use]
    pub fn name_null(mut self) -> Self {
        self.name = Some(None);
        self
    }

    /// Sets [`picture`](Self::picture).
    #[must_use]
    pub fn picture(mut self, picture: impl Into<Uri>) -> Self {
        self.picture = Some(Some(picture.into()));
        self
    }

    /// Sets [`picture`](Self::picture) to null.
    #[must_use]
    pub fn picture_null(mut self) -> Self {
        self.picture = Some(None);
        self
    }
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
