// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{EventMeeting, EventParticipant};

/// A participant has left a session.
///
/// The member `event` is always `meeting.participantLeft`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ParticipantLeftEvent {
    /// The meeting.
    pub meeting: EventMeeting,
    /// The participant.
    pub participant: EventParticipant,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(ParticipantLeftEvent {
    "event": "meeting.participantLeft",
    meeting: required "meeting",
    participant: required "participant",
    ..additional_properties
});

clientwright_runtime::impl_eq!(ParticipantLeftEvent);
