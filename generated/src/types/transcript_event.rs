// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, Slot, UnknownMembers, Uri, Writer,
};

use crate::types::EventMeeting;

/// The transcript of a session is ready.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TranscriptEvent {
    /// Always `meeting.transcript`.
    pub event: TranscriptEventEvent,
    /// The meeting.
    pub meeting: EventMeeting,
    /// Where to download the transcript.
    pub transcript_download_url: Option<Uri>,
    /// Until when the address works.
    pub transcript_download_url_expiry: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for TranscriptEvent {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut event = None;
        let mut meeting = None;
        let mut transcript_download_url = None;
        let mut transcript_download_url_expiry = None;
        let mut slots = [
            Slot::required("event", &mut event),
            Slot::required("meeting", &mut meeting),
            Slot::optional("transcriptDownloadUrl", &mut transcript_download_url),
            Slot::optional(
                "transcriptDownloadUrlExpiry",
                &mut transcript_download_url_expiry,
            ),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            event: reader.given(event)?,
            meeting: reader.given(meeting)?,
            transcript_download_url,
            transcript_download_url_expiry,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set("event", &self.event);
        object.set("meeting", &self.meeting);
        object.set_optional("transcriptDownloadUrl", &self.transcript_download_url);
        object
            .set_optional(
                "transcriptDownloadUrlExpiry",
                &self.transcript_download_url_expiry,
            );
        object.finish();
    }
}

clientwright_runtime::impl_serde!(TranscriptEvent);

/// Always `meeting.transcript`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TranscriptEventEvent {
    /// `meeting.transcript`
    MeetingTranscript,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl TranscriptEventEvent {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::MeetingTranscript => "meeting.transcript",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "meeting.transcript" => Self::MeetingTranscript,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(TranscriptEventEvent);
