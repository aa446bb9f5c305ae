// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, Reader, Slot, UnknownMembers, Writer};
use crate::types::{EventMeeting, EventRecording};

/// A recording has reached another status.
///
/// The member `event` is always `recording.statusUpdate`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecordingStatusUpdateEvent {
    /// The recording.
    pub recording: EventRecording,
    /// The meeting.
    pub meeting: Option<EventMeeting>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for RecordingStatusUpdateEvent {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut recording = None;
        let mut meeting = None;
        let mut slots = [
            Slot::constant("event", "recording.statusUpdate"),
            Slot::required("recording", &mut recording),
            Slot::optional("meeting", &mut meeting),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            recording: reader.given(recording)?,
            meeting,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set_constant("event", "recording.statusUpdate");
        object.set("recording", &self.recording);
        object.set_optional("meeting", &self.meeting);
        object.finish();
    }
}

clientwright_runtime::impl_serde!(RecordingStatusUpdateEvent);
