// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// A token with which a participant's client joins a meeting.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct ParticipantToken {
    /// The token, a JSON Web Token that is valid for 100 days. Keep it secret from others than the
    /// participant.
    pub token: String,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

/// Without the values of members that are secret.
impl std::fmt::Debug for ParticipantToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ParticipantToken")
            .field("token", &format_args!("[redacted]"))
            .field("additional_properties", &self.additional_properties)
            .finish()
    }
}

impl Model for ParticipantToken {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            token: object.required("token")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("token", &self.token);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(ParticipantToken);
