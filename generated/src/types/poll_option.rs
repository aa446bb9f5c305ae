// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::PollVote;

/// An answer of a poll, with the votes for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct PollOption {
    /// How many voted for this answer.
    pub count: Option<i64>,
    /// The answer.
    pub text: Option<String>,
    /// The single votes for this answer.
    pub votes: Option<Vec<PollVote>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for PollOption {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            count: object.optional("count")?,
            text: object.optional("text")?,
            votes: object.optional("votes")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("count", &self.count);
        object.set_optional("text", &self.text);
        object.set_optional("votes", &self.votes);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(PollOption);
