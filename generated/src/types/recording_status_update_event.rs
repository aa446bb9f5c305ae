// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::{EventMeeting, EventRecording};

/// A recording has reached another status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecordingStatusUpdateEvent {
    /// Always `recording.statusUpdate`.
    pub event: RecordingStatusUpdateEventEvent,
    /// The recording.
    pub recording: EventRecording,
    /// The meeting.
    pub meeting: Option<EventMeeting>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for RecordingStatusUpdateEvent {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            event: object.required("event")?,
            recording: object.required("recording")?,
            meeting: object.optional("meeting")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("event", &self.event);
        object.set("recording", &self.recording);
        object.set_optional("meeting", &self.meeting);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(RecordingStatusUpdateEvent);

/// Always `recording.statusUpdate`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RecordingStatusUpdateEventEvent {
    /// `recording.statusUpdate`
    RecordingStatusUpdate,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl RecordingStatusUpdateEventEvent {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::RecordingStatusUpdate => "recording.statusUpdate",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "recording.statusUpdate" => Self::RecordingStatusUpdate,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(RecordingStatusUpdateEventEvent);
