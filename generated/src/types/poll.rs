// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::PollOption;

/// A poll in a session, with the votes so far.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct Poll {
    /// Identifier of the poll.
    pub id: String,
    /// The answers to choose from.
    pub options: Option<Vec<PollOption>>,
    /// What is asked.
    pub question: Option<String>,
    /// Whether it stays secret who voted for what.
    pub anonymous: Option<bool>,
    /// Who put the poll.
    pub created_by: Option<String>,
    /// Whether a person sees the votes on an option only after having voted.
    pub hide_votes: Option<bool>,
    /// Those who have voted.
    pub voted: Option<Vec<String>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for Poll {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            id: object.required("id")?,
            options: object.optional("options")?,
            question: object.optional("question")?,
            anonymous: object.optional("anonymous")?,
            created_by: object.optional("created_by")?,
            hide_votes: object.optional("hide_votes")?,
            voted: object.optional("voted")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("id", &self.id);
        object.set_optional("options", &self.options);
        object.set_optional("question", &self.question);
        object.set_optional("anonymous", &self.anonymous);
        object.set_optional("created_by", &self.created_by);
        object.set_optional("hide_votes", &self.hide_votes);
        object.set_optional("voted", &self.voted);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(Poll);
