// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// A poll to put to a session.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CreatePoll {
    /// What is asked.
    pub question: String,
    /// The answers to choose from, in the order in which they are shown.
    pub options: Vec<String>,
    /// Whether it stays secret who voted for what.
    pub anonymous: Option<bool>,
    /// Whether a person sees the votes on an option only after having voted.
    pub hide_votes: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl CreatePoll {
    /// An object with the members that it must have.
    #[must_use]
    pub fn new(
        question: impl Into<String>,
        options: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            question: question.into(),
            options: options.into_iter().map(Into::into).collect(),
            anonymous: None,
            hide_votes: None,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets [`anonymous`](Self::anonymous).
    #[must_use]
    pub fn anonymous(mut self, anonymous: bool) -> Self {
        self.anonymous = Some(anonymous);
        self
    }

    /// Sets [`hide_votes`](Self::hide_votes).
    #[must_use]
    pub fn hide_votes(mut self, hide_votes: bool) -> Self {
        self.hide_votes = Some(hide_votes);
        self
    }
}

impl Model for CreatePoll {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            question: object.required("question")?,
            options: object.required("options")?,
            anonymous: object.optional("anonymous")?,
            hide_votes: object.optional("hide_votes")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("question", &self.question);
        object.set("options", &self.options);
        object.set_optional("anonymous", &self.anonymous);
        object.set_optional("hide_votes", &self.hide_votes);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(CreatePoll);
