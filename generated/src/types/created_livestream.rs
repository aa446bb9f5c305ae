// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, nullable, optional, set_optional,
};

use crate::types::{LivestreamDisabled, LivestreamStatus};

/// A livestream that has just been created.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct CreatedLivestream {
    /// Identifier of the livestream.
    pub id: Option<String>,
    /// Whether the livestream is disabled.
    pub disabled: Option<LivestreamDisabled>,
    /// URL of the server to which an RTMP encoder should send sound and pictures.
    pub ingest_server: Option<String>,
    /// Identifier of the meeting that is livestreamed. Null for a livestream on its own.
    ///
    /// `None` is absent, `Some(None)` null.
    pub meeting_id: Option<Option<String>>,
    /// Name of the livestream. Null when it has none.
    ///
    /// `None` is absent, `Some(None)` null.
    pub name: Option<Option<String>>,
    /// URL at which viewers watch the livestream.
    pub playback_url: Option<String>,
    /// How the livestream is doing.
    pub status: Option<LivestreamStatus>,
    /// Key that lets an encoder send to the livestream. Keep it secret.
    pub stream_key: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

/// Without the values of members that are secret.
impl std::fmt::Debug for CreatedLivestream {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreatedLivestream")
            .field("id", &self.id)
            .field("disabled", &self.disabled)
            .field("ingest_server", &self.ingest_server)
            .field("meeting_id", &self.meeting_id)
            .field("name", &self.name)
            .field("playback_url", &self.playback_url)
            .field("status", &self.status)
            .field(
                "stream_key",
                &self.stream_key.as_ref().map(|_| format_args!("[redacted]")),
            )
            .field("additional_properties", &self.additional_properties)
            .finish()
    }
}

impl Model for CreatedLivestream {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("id", &mut read.id),
            optional("disabled", &mut read.disabled),
            optional("ingest_server", &mut read.ingest_server),
            nullable("meeting_id", &mut read.meeting_id),
            nullable("name", &mut read.name),
            optional("playback_url", &mut read.playback_url),
            optional("status", &mut read.status),
            optional("stream_key", &mut read.stream_key),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("id", &self.id),
            set_optional("disabled", &self.disabled),
            set_optional("ingest_server", &self.ingest_server),
            set_optional("meeting_id", &self.meeting_id),
            set_optional("name", &self.name),
            set_optional("playback_url", &self.playback_url),
            set_optional("status", &self.status),
            set_optional("stream_key", &self.stream_key),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(CreatedLivestream);
