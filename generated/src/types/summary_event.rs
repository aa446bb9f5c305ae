// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, Slot, UnknownMembers, Uri, Writer,
};

use crate::types::EventMeeting;

/// The summary of a session is ready.
///
/// The member `event` is always `meeting.summary`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SummaryEvent {
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
        let mut meeting = None;
        let mut summary_download_url = None;
        let mut summary_download_url_expiry = None;
        let mut slots = [
            Slot::constant("event", "meeting.summary"),
            Slot::required("meeting", &mut meeting),
            Slot::optional("summaryDownloadUrl", &mut summary_download_url),
            Slot::optional("summaryDownloadUrlExpiry", &mut summary_download_url_expiry),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            meeting: reader.given(meeting)?,
            summary_download_url,
            summary_download_url_expiry,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set_constant("event", "meeting.summary");
        object.set("meeting", &self.meeting);
        object.set_optional("summaryDownloadUrl", &self.summary_download_url);
        object
            .set_optional("summaryDownloadUrlExpiry", &self.summary_download_url_expiry);
        object.finish();
    }
}

clientwright_runtime::impl_serde!(SummaryEvent);
