// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, Reader, Slot, UnknownMembers, Writer};
use crate::types::{EventMeeting, EventParticipant};

/// A participant has joined a session.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ParticipantJoinedEvent {
    /// Always `meeting.participantJoined`.
    pub event: ParticipantJoinedEventEvent,
    /// The meeting.
    pub meeting: EventMeeting,
    /// The participant.
    pub participant: EventParticipant,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for ParticipantJoinedEvent {
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

clientwright_runtime::impl_serde!(ParticipantJoinedEvent);

/// Always `meeting.participantJoined`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ParticipantJoinedEventEvent {
    /// `meeting.participantJoined`
    MeetingParticipantJoined,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl ParticipantJoinedEventEvent {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::MeetingParticipantJoined => "meeting.participantJoined",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "meeting.participantJoined" => Self::MeetingParticipantJoined,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(ParticipantJoinedEventEvent);
