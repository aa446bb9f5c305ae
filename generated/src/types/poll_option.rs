// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::PollVote;

/// An answer of a poll, with the votes for it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PollOption {
    /// How many voted for this answer.
    pub count: f64,
    /// The answer.
    pub text: String,
    /// The single votes for this answer.
    pub votes: Vec<PollVote>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl PollOption {
    /// An object with the members that it must have.
    #[must_use]
    pub fn new(
        count: f64,
        text: impl Into<String>,
        votes: impl IntoIterator<Item = PollVote>,
    ) -> Self {
        Self {
            count,
            text: text.into(),
            votes: votes.into_iter().collect(),
            additional_properties: BTreeMap::new(),
        }
    }
}

impl Model for PollOption {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            count: object.required("count")?,
            text: object.required("text")?,
            votes: object.required("votes")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("count", &self.count);
        object.set("text", &self.text);
        object.set("votes", &self.votes);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(PollOption);
