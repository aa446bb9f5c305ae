// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::SessionParticipant;

/// A page of participants of a session.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionParticipantList {
    /// The participants, in the order asked for.
    pub participants: Option<Vec<SessionParticipant>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default SessionParticipantList {
    participants: optional "participants",
    ..additional_properties
});
