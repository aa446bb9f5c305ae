// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::Session;

/// A page of sessions.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionList {
    /// The sessions, in the order asked for.
    pub sessions: Option<Vec<Session>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for SessionList {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            sessions: object.optional("sessions")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("sessions", &self.sessions);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(SessionList);
