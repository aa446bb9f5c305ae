// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// A participant who was removed from a session, or muted in it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub additional_properties: BTreeMap<String, Value>,
}

impl KickedParticipant {
    /// An object with the members that it must have.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            created_at: None,
            updated_at: None,
            email: None,
            name: None,
            picture: None,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets [`created_at`](Self::created_at).
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<String>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets [`updated_at`](Self::updated_at).
    #[must_use]
    pub fn updated_at(mut self, updated_at: impl Into<String>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }

    /// Sets [`email`](Self::email).
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`picture`](Self::picture).
    #[must_use]
    pub fn picture(mut self, picture: impl Into<String>) -> Self {
        self.picture = Some(picture.into());
        self
    }
}

impl Model for KickedParticipant {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            id: object.required("id")?,
            created_at: object.optional("created_at")?,
            updated_at: object.optional("updated_at")?,
            email: object.optional("email")?,
            name: object.optional("name")?,
            picture: object.optional("picture")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("id", &self.id);
        object.set_optional("created_at", &self.created_at);
        object.set_optional("updated_at", &self.updated_at);
        object.set_optional("email", &self.email);
        object.set_optional("name", &self.name);
        object.set_optional("picture", &self.picture);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(KickedParticipant);
