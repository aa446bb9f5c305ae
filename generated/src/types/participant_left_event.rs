// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, Reader, Slot, UnknownMembers, Writer};
use crate::types::{EventMeeting, EventParticipant};

/// A participant has left a session.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ParticipantLeftEvent {
    /// Always `meeting.participantLeft`.
    pub event: ParticipantLeftEventEvent,
    /// The meeting.
    pub meeting: EventMeeting,
    /// The participant.
    pub participant: EventParticipant,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for ParticipantLeftEvent {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut event = None;
        let mut meeting = None;
        let mut participant = None;
        let mut slots = [
            Slot::required("event", &mut event),
            Slot::required("meeting", &mut meeting),
            Slot::required("participant", &mut participant),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            event: reader.given(event)?,
            meeting: reader.given(meeting)?,
            participant: reader.given(participant)?,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set("event", &self.event);
        object.set("meeting", &self.meeting);
        object.set("participant", &self.participant);
        object.finish();
    }
}

clientwright_runtime::impl_serde!(ParticipantLeftEvent);

/// Always `meeting.participantLeft`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ParticipantLeftEventEvent {
    /// `meeting.participantLeft`
    MeetingParticipantLeft,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl ParticipantLeftEventEvent {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::MeetingParticipantLeft => "meeting.participantLeft",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "meeting.participantLeft" => Self::MeetingParticipantLeft,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(ParticipantLeftEventEvent);
