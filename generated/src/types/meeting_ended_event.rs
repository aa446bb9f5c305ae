// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, Reader, Slot, UnknownMembers, Writer};
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
    pub additional_properties: UnknownMembers,
}

impl Model for MeetingEndedEvent {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut event = None;
        let mut meeting = None;
        let mut reason = None;
        let mut slots = [
            Slot::required("event", &mut event),
            Slot::required("meeting", &mut meeting),
            Slot::optional("reason", &mut reason),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            event: reader.given(event)?,
            meeting: reader.given(meeting)?,
            reason,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set("event", &self.event);
        object.set("meeting", &self.meeting);
        object.set_optional("reason", &self.reason);
        object.finish();
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
