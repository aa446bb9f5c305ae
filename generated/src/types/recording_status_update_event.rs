// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, Reader, Slot, UnknownMembers, Writer};
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
    pub additional_properties: UnknownMembers,
}

impl Model for RecordingStatusUpdateEvent {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut event = None;
        let mut recording = None;
        let mut meeting = None;
        let mut slots = [
            Slot::required("event", &mut event),
            Slot::required("recording", &mut recording),
            Slot::optional("meeting", &mut meeting),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            event: reader.given(event)?,
            recording: reader.given(recording)?,
            meeting,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set("event", &self.event);
        object.set("recording", &self.recording);
        object.set_optional("meeting", &self.meeting);
        object.finish();
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
