// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// One person's vote for an answer of a poll.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PollVote {
    /// Identifier of who voted.
    pub id: Option<String>,
    /// Name of who voted.
    pub name: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default PollVote {
    id: optional "id",
    name: optional "name",
    ..additional_properties
});

clientwright_runtime::impl_eq!(PollVote);
