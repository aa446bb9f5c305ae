// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, constant, required, set,
    set_constant,
};

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
            constant("event", "meeting.participantLeft"),
            required("meeting", &mut meeting),
            required("participant", &mut participant),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            meeting: reader.given(meeting)?,
            participant: reader.given(participant)?,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_constant("event", "meeting.participantLeft"),
            set("meeting", &self.meeting),
            set("participant", &self.participant),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(ParticipantLeftEvent);
