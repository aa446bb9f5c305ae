// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, constant, optional, required,
    set, set_constant, set_optional,
};

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
            constant("event", "meeting.ended"),
            required("meeting", &mut meeting),
            optional("reason", &mut reason),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            meeting: reader.given(meeting)?,
            reason,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_constant("event", "meeting.ended"),
            set("meeting", &self.meeting),
            set_optional("reason", &self.reason),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(MeetingEndedEvent);
