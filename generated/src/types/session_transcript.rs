// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, in_place, optional, set,
    set_optional,
};

/// Where the transcript of a session can be downloaded.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct SessionTranscript {
    /// Identifier of the session.
    pub session_id: Option<String>,
    /// URL of the transcript, in the format asked for.
    pub transcript_download_url: String,
    /// Until when the URL works, as a timestamp.
    pub transcript_download_url_expiry: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for SessionTranscript {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("sessionId", &mut read.session_id),
            in_place("transcript_download_url", &mut read.transcript_download_url),
            optional(
                "transcript_download_url_expiry",
                &mut read.transcript_download_url_expiry,
            ),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("sessionId", &self.session_id),
            set("transcript_download_url", &self.transcript_download_url),
            set_optional(
                "transcript_download_url_expiry",
                &self.transcript_download_url_expiry,
            ),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(SessionTranscript);
