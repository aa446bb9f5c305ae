// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, Slot, UnknownMembers, Uri, Writer,
};

use crate::types::EventMeeting;

/// The summary of a session is ready.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SummaryEvent {
    /// Always `meeting.summary`.
    pub event: SummaryEventEvent,
    /// The meeting.
    pub meeting: EventMeeting,
    /// Where to download the summary.
    pub summary_download_url: Option<Uri>,
    /// Until when the address works.
    pub summary_download_url_expiry: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for SummaryEvent {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut event = None;
        let mut meeting = None;
        let mut summary_download_url = None;
        let mut summary_download_url_expiry = None;
        let mut slots = [
            Slot::required("event", &mut event),
            Slot::required("meeting", &mut meeting),
            Slot::optional("summaryDownloadUrl", &mut summary_download_url),
            Slot::optional("summaryDownloadUrlExpiry", &mut summary_download_url_expiry),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            event: reader.given(event)?,
            meeting: reader.given(meeting)?,
            summary_download_url,
            summary_download_url_expiry,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set("event", &self.event);
        object.set("meeting", &self.meeting);
        object.set_optional("summaryDownloadUrl", &self.summary_download_url);
        object
            .set_optional("summaryDownloadUrlExpiry", &self.summary_download_url_expiry);
        object.finish();
    }
}

clientwright_runtime::impl_serde!(SummaryEvent);

/// Always `meeting.summary`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SummaryEventEvent {
    /// `meeting.summary`
    MeetingSummary,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl SummaryEventEvent {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::MeetingSummary => "meeting.summary",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "meeting.summary" => Self::MeetingSummary,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(SummaryEventEvent);
