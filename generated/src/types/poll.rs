// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::PollOption;

/// A poll in a session, with the votes so far.
#[derive(Clone, Debug, PartialEq, Default)]
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
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default Poll {
    id: required "id",
    options: optional "options",
    question: optional "question",
    anonymous: optional "anonymous",
    created_by: optional "created_by",
    hide_votes: optional "hide_votes",
    voted: optional "voted",
    ..additional_properties
});

clientwright_runtime::impl_eq!(Poll);
