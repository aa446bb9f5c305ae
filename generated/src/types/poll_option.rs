// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::PollVote;

/// An answer of a poll, with the votes for it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PollOption {
    /// How many voted for this answer.
    pub count: Option<i64>,
    /// The answer.
    pub text: Option<String>,
    /// The single votes for this answer.
    pub votes: Option<Vec<PollVote>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default PollOption {
    count: optional "count",
    text: optional "text",
    votes: optional "votes",
    ..additional_properties
});

clientwright_runtime::impl_eq!(PollOption);
