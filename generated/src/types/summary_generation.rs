// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// A summary that is being made.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct SummaryGeneration {
    /// Identifier of the session.
    pub session_id: Option<String>,
    /// How far the summary is; the values are not documented.
    pub status: Option<String>,
    /// Whether making the summary has begun.
    pub success: Option<bool>,
    /// What the server did, meant for people.
    pub message: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for SummaryGeneration {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            session_id: object.optional("session_id")?,
            status: object.optional("status")?,
            success: object.optional("success")?,
            message: object.optional("message")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("session_id", &self.session_id);
        object.set_optional("status", &self.status);
        object.set_optional("success", &self.success);
        object.set_optional("message", &self.message);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(SummaryGeneration);
