// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
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
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for ParticipantJoinedEvent {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            event: object.required("event")?,
            meeting: object.required("meeting")?,
            participant: object.required("participant")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("event", &self.event);
        object.set("meeting", &self.meeting);
        object.set("participant", &self.participant);
        object.finish()
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
