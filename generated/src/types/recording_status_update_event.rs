// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, constant, optional, required,
    set, set_constant, set_optional,
};

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
            constant("event", "recording.statusUpdate"),
            required("recording", &mut recording),
            optional("meeting", &mut meeting),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            recording: reader.given(recording)?,
            meeting,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_constant("event", "recording.statusUpdate"),
            set("recording", &self.recording),
            set_optional("meeting", &self.meeting),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(RecordingStatusUpdateEvent);
