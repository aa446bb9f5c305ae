// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::{EventMeeting, MeetingEndReason};

/// A session of a meeting is over.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MeetingEndedEvent {
    /// Always `meeting.ended`.
    pub event: MeetingEndedEventEvent,
    /// The meeting.
    pub meeting: EventMeeting,
    /// Why it is over.
    pub reason: Option<MeetingEndReason>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for MeetingEndedEvent {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            event: object.required("event")?,
            meeting: object.required("meeting")?,
            reason: object.optional("reason")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("event", &self.event);
        object.set("meeting", &self.meeting);
        object.set_optional("reason", &self.reason);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(MeetingEndedEvent);

/// Always `meeting.ended`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum MeetingEndedEventEvent {
    /// `meeting.ended`
    MeetingEnded,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl MeetingEndedEventEvent {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::MeetingEnded => "meeting.ended",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "meeting.ended" => Self::MeetingEnded,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(MeetingEndedEventEvent);
