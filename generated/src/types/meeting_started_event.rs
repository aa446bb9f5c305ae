// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::EventMeeting;

/// The first participant has joined a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MeetingStartedEvent {
    /// Always `meeting.started`.
    pub event: MeetingStartedEventEvent,
    /// The meeting.
    pub meeting: EventMeeting,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for MeetingStartedEvent {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            event: object.required("event")?,
            meeting: object.required("meeting")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("event", &self.event);
        object.set("meeting", &self.meeting);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(MeetingStartedEvent);

/// Always `meeting.started`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum MeetingStartedEventEvent {
    /// `meeting.started`
    MeetingStarted,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl MeetingStartedEventEvent {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::MeetingStarted => "meeting.started",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "meeting.started" => Self::MeetingStarted,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(MeetingStartedEventEvent);
