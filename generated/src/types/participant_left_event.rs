// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, Reader, Slot, UnknownMembers, Writer};
use crate::types::{EventMeeting, EventParticipant};

/// A participant has left a session.
///
/// The member `event` is always `meeting.participantLeft`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ParticipantLeftEvent {
    /// The meeting.
    pub meeting: EventMeeting,
    /// The participant.
    pub participant: EventParticipant,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for ParticipantLeftEvent {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut meeting = None;
        let mut participant = None;
        let mut slots = [
            Slot::constant("event", "meeting.participantLeft"),
            Slot::required("meeting", &mut meeting),
            Slot::required("participant", &mut participant),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            meeting: reader.given(meeting)?,
            participant: reader.given(participant)?,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set_constant("event", "meeting.participantLeft");
        object.set("meeting", &self.meeting);
        object.set("participant", &self.participant);
        object.finish();
    }
}

clientwright_runtime::impl_serde!(ParticipantLeftEvent);
