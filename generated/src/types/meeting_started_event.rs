// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, Reader, Slot, UnknownMembers, Writer};
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
    pub additional_properties: UnknownMembers,
}

impl Model for MeetingStartedEvent {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut event = None;
        let mut meeting = None;
        let mut slots = [
            Slot::required("event", &mut event),
            Slot::required("meeting", &mut meeting),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            event: reader.given(event)?,
            meeting: reader.given(meeting)?,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set("event", &self.event);
        object.set("meeting", &self.meeting);
        object.finish();
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
