// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::EventMeeting;

/// The first participant has joined a meeting.
///
/// The member `event` is always `meeting.started`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MeetingStartedEvent {
    /// The meeting.
    pub meeting: EventMeeting,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(MeetingStartedEvent {
    "event": "meeting.started",
    meeting: required "meeting",
    ..additional_properties
});

clientwright_runtime::impl_eq!(MeetingStartedEvent);
