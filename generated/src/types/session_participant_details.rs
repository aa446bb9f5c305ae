// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::SessionParticipant;

/// Wrapper around a participant of a session.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionParticipantDetails {
    /// Somebody who took, or takes, part in a session.
    pub participant: Option<SessionParticipant>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default SessionParticipantDetails {
    participant: optional "participant",
    ..additional_properties
});
