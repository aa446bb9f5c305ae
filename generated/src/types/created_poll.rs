// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::Poll;

/// The outcome of putting a poll.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct CreatedPoll {
    /// Name of what the server did.
    pub action: Option<String>,
    /// A poll in a session, with the votes so far.
    pub poll: Option<Poll>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for CreatedPoll {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            action: object.optional("action")?,
            poll: object.optional("poll")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("action", &self.action);
        object.set_optional("poll", &self.poll);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(CreatedPoll);
