// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, Reader, Slot, UnknownMembers, Writer};
use crate::types::{EventMeeting, MeetingEndReason};

/// A session of a meeting is over.
///
/// The member `event` is always `meeting.ended`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MeetingEndedEvent {
    /// The meeting.
    pub meeting: EventMeeting,
    /// Why it is over.
    pub reason: Option<MeetingEndReason>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for MeetingEndedEvent {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut meeting = None;
        let mut reason = None;
        let mut slots = [
            Slot::constant("event", "meeting.ended"),
            Slot::required("meeting", &mut meeting),
            Slot::optional("reason", &mut reason),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            meeting: reader.given(meeting)?,
            reason,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set_constant("event", "meeting.ended");
        object.set("meeting", &self.meeting);
        object.set_optional("reason", &self.reason);
        object.finish();
    }
}

clientwright_runtime::impl_serde!(MeetingEndedEvent);
