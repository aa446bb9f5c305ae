// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::KickedParticipant;

/// The outcome of muting some participants.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MutedParticipants {
    /// Name of what the server did.
    pub action: Option<String>,
    /// The participants that were muted.
    pub participants: Option<Vec<KickedParticipant>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default MutedParticipants {
    action: optional "action",
    participants: optional "participants",
    ..additional_properties
});

clientwright_runtime::impl_eq!(MutedParticipants);
