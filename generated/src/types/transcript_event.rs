// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Uri, Writer, constant, optional,
    required, set, set_constant, set_optional,
};

use crate::types::EventMeeting;

/// The transcript of a session is ready.
///
/// The member `event` is always `meeting.transcript`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TranscriptEvent {
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
        let mut meeting = None;
        let mut transcript_download_url = None;
        let mut transcript_download_url_expiry = None;
        let mut slots = [
            constant("event", "meeting.transcript"),
            required("meeting", &mut meeting),
            optional("transcriptDownloadUrl", &mut transcript_download_url),
            optional("transcriptDownloadUrlExpiry", &mut transcript_download_url_expiry),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            meeting: reader.given(meeting)?,
            transcript_download_url,
            transcript_download_url_expiry,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_constant("event", "meeting.transcript"),
            set("meeting", &self.meeting),
            set_optional("transcriptDownloadUrl", &self.transcript_download_url),
            set_optional(
                "transcriptDownloadUrlExpiry",
                &self.transcript_download_url_expiry,
            ),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(TranscriptEvent);
