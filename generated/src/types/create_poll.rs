// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// A poll to put to a session.
#[derive(Clone, Debug, PartialEq)]
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

clientwright_runtime::impl_object!(CreatePoll {
    question: required "question",
    options: required "options",
    anonymous: optional "anonymous",
    hide_votes: optional "hide_votes",
    ..additional_properties
});

clientwright_runtime::impl_eq!(CreatePoll);
