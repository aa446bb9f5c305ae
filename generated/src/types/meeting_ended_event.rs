// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{EventMeeting, MeetingEndReason};

/// A session of a meeting is over.
///
/// The member `event` is always `meeting.ended`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MeetingEndedEvent {
    /// The meeting.
    pub meeting: EventMeeting,
    /// Why it is over.
    pub reason: Option<MeetingEndReason>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(MeetingEndedEvent {
    "event": "meeting.ended",
    meeting: required "meeting",
    reason: optional "reason",
    ..additional_properties
});

clientwright_runtime::impl_eq!(MeetingEndedEvent);
