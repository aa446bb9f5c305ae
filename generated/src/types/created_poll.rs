// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::Poll;

/// The outcome of putting a poll.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreatedPoll {
    /// Name of what the server did.
    pub action: Option<String>,
    /// A poll in a session, with the votes so far.
    pub poll: Option<Poll>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default CreatedPoll {
    action: optional "action",
    poll: optional "poll",
    ..additional_properties
});

clientwright_runtime::impl_eq!(CreatedPoll);
