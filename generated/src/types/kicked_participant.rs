// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

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
    pub additional_properties: BTreeMap<String, Value>,
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
