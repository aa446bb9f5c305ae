// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DateTime, DecodeError, Model, Reader, UnknownMembers, Writer, nullable, optional,
    set_optional,
};

use crate::types::{LivestreamDisabled, LivestreamSeconds, LivestreamStatus, PageInfo};

/// A stream that viewers can watch, of a meeting or fed by an encoder.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Livestream {
    /// Identifier of the livestream.
    pub id: Option<String>,
    /// When the livestream was created.
    pub created_at: Option<DateTime>,
    /// Whether the livestream is disabled.
    pub disabled: Option<LivestreamDisabled>,
    /// URL of the server to which an RTMP encoder sends sound and pictures.
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
    /// When the livestream was last changed.
    pub updated_at: Option<DateTime>,
    /// Seconds for which sound and pictures came in.
    pub ingest_seconds: Option<LivestreamSeconds>,
    /// Seconds watched, all viewers together.
    pub viewer_seconds: Option<LivestreamSeconds>,
    /// Where the page lies in the whole list, where the list comes as one livestream.
    pub paging: Option<PageInfo>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

/// Without the values of members that are secret.
impl std::fmt::Debug for Livestream {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Livestream")
            .field("id", &self.id)
            .field("created_at", &self.created_at)
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
            .field("updated_at", &self.updated_at)
            .field("ingest_seconds", &self.ingest_seconds)
            .field("viewer_seconds", &self.viewer_seconds)
            .field("paging", &self.paging)
            .field("additional_properties", &self.additional_properties)
            .finish()
    }
}

impl Model for Livestream {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("id", &mut read.id),
            optional("created_at", &mut read.created_at),
            optional("disabled", &mut read.disabled),
            optional("ingest_server", &mut read.ingest_server),
            nullable("meeting_id", &mut read.meeting_id),
            nullable("name", &mut read.name),
            optional("playback_url", &mut read.playback_url),
            optional("status", &mut read.status),
            optional("stream_key", &mut read.stream_key),
            optional("updated_at", &mut read.updated_at),
            optional("ingest_seconds", &mut read.ingest_seconds),
            optional("viewer_seconds", &mut read.viewer_seconds),
            optional("paging", &mut read.paging),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("id", &self.id),
            set_optional("created_at", &self.created_at),
            set_optional("disabled", &self.disabled),
            set_optional("ingest_server", &self.ingest_server),
            set_optional("meeting_id", &self.meeting_id),
            set_optional("name", &self.name),
            set_optional("playback_url", &self.playback_url),
            set_optional("status", &self.status),
            set_optional("stream_key", &self.stream_key),
            set_optional("updated_at", &self.updated_at),
            set_optional("ingest_seconds", &self.ingest_seconds),
            set_optional("viewer_seconds", &self.viewer_seconds),
            set_optional("paging", &self.paging),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(Livestream);
