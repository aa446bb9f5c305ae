// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, Reader, Slot, UnknownMembers, Writer};
use crate::types::EventMeeting;

/// The first participant has joined a meeting.
///
/// The member `event` is always `meeting.started`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MeetingStartedEvent {
    /// The meeting.
    pub meeting: EventMeeting,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for MeetingStartedEvent {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut meeting = None;
        let mut slots = [
            Slot::constant("event", "meeting.started"),
            Slot::required("meeting", &mut meeting),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            meeting: reader.given(meeting)?,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set_constant("event", "meeting.started");
        object.set("meeting", &self.meeting);
        object.finish();
    }
}

clientwright_runtime::impl_serde!(MeetingStartedEvent);
