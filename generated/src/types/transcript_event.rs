// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, Slot, UnknownMembers, Uri, Writer,
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
            Slot::constant("event", "meeting.transcript"),
            Slot::required("meeting", &mut meeting),
            Slot::optional("transcriptDownloadUrl", &mut transcript_download_url),
            Slot::optional(
                "transcriptDownloadUrlExpiry",
                &mut transcript_download_url_expiry,
            ),
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
        let mut object = writer.object(&self.additional_properties);
        object.set_constant("event", "meeting.transcript");
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
