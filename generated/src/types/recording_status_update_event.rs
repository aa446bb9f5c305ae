// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{EventMeeting, EventRecording};

/// A recording has reached another status.
///
/// The member `event` is always `recording.statusUpdate`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecordingStatusUpdateEvent {
    /// The recording.
    pub recording: EventRecording,
    /// The meeting.
    pub meeting: Option<EventMeeting>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(RecordingStatusUpdateEvent {
    "event": "recording.statusUpdate",
    recording: required "recording",
    meeting: optional "meeting",
    ..additional_properties
});
