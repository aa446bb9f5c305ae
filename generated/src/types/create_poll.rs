// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, required, set,
    set_optional,
};

/// A poll to put to a session.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[must_use]
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
    pub additional_properties: UnknownMembers,
}

impl CreatePoll {
    /// An object with the members that it must have.
    pub fn new(
        question: impl Into<String>,
        options: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            question: question.into(),
            options: options.into_iter().map(Into::into).collect(),
            anonymous: None,
            hide_votes: None,
            additional_properties: UnknownMembers::default(),
        }
    }

    /// Sets [`anonymous`](Self::anonymous).
    pub fn anonymous(mut self, anonymous: bool) -> Self {
        self.anonymous = Some(anonymous);
        self
    }

    /// Sets [`hide_votes`](Self::hide_votes).
    pub fn hide_votes(mut self, hide_votes: bool) -> Self {
        self.hide_votes = Some(hide_votes);
        self
    }
}

impl Model for CreatePoll {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut question = None;
        let mut options = None;
        let mut anonymous = None;
        let mut hide_votes = None;
        let mut slots = [
            required("question", &mut question),
            required("options", &mut options),
            optional("anonymous", &mut anonymous),
            optional("hide_votes", &mut hide_votes),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            question: reader.given(question)?,
            options: reader.given(options)?,
            anonymous,
            hide_votes,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set("question", &self.question),
            set("options", &self.options),
            set_optional("anonymous", &self.anonymous),
            set_optional("hide_votes", &self.hide_votes),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(CreatePoll);
