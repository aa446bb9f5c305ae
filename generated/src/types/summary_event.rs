// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Uri, Writer, constant, optional,
    required, set, set_constant, set_optional,
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
            constant("event", "meeting.summary"),
            required("meeting", &mut meeting),
            optional("summaryDownloadUrl", &mut summary_download_url),
            optional("summaryDownloadUrlExpiry", &mut summary_download_url_expiry),
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
        let members = [
            set_constant("event", "meeting.summary"),
            set("meeting", &self.meeting),
            set_optional("summaryDownloadUrl", &self.summary_download_url),
            set_optional("summaryDownloadUrlExpiry", &self.summary_download_url_expiry),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(SummaryEvent);
