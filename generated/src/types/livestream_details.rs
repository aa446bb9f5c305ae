// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DateTime, DecodeError, Model, Reader, UnknownMembers, Writer, nullable, optional,
    set_optional,
};

use crate::types::{
    Livestream, LivestreamDisabled, LivestreamSeconds, LivestreamSession,
    LivestreamStatus, PageInfo,
};

/// A livestream, and the times at which it was on the air.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LivestreamDetails {
    /// The livestream.
    pub livestream: Option<Livestream>,
    /// Where this page lies in the whole list of sessions.
    pub paging: Option<PageInfo>,
    /// A session of the livestream, where the reply has a single one.
    pub session: Option<LivestreamSession>,
    /// The sessions of the livestream.
    pub sessions: Option<Vec<LivestreamSession>>,
    /// Identifier of the livestream, where its members come without `livestream` around them.
    pub id: Option<String>,
    /// When the livestream was created, in that form.
    pub created_at: Option<DateTime>,
    /// Whether the livestream is disabled, in that form.
    pub disabled: Option<LivestreamDisabled>,
    /// Seconds for which sound and pictures came in, in that form.
    pub ingest_seconds: Option<LivestreamSeconds>,
    /// URL of the server to which an encoder sends, in that form.
    pub ingest_server: Option<String>,
    /// Identifier of the meeting, in that form.
    ///
    /// `None` is absent, `Some(None)` null.
    pub meeting_id: Option<Option<String>>,
    /// Name of the livestream, in that form.
    ///
    /// `None` is absent, `Some(None)` null.
    pub name: Option<Option<String>>,
    /// URL at which viewers watch the livestream, in that form.
    pub playback_url: Option<String>,
    /// How the livestream is doing, in that form.
    pub status: Option<LivestreamStatus>,
    /// Key that lets an encoder send to the livestream, in that form. Keep it secret.
    pub stream_key: Option<String>,
    /// When the livestream was last changed, in that form.
    pub updated_at: Option<DateTime>,
    /// Seconds watched, all viewers together, in that form.
    pub viewer_seconds: Option<LivestreamSeconds>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

/// Without the values of members that are secret.
impl std::fmt::Debug for LivestreamDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LivestreamDetails")
            .field("livestream", &self.livestream)
            .field("paging", &self.paging)
            .field("session", &self.session)
            .field("sessions", &self.sessions)
            .field("id", &self.id)
            .field("created_at", &self.created_at)
            .field("disabled", &self.disabled)
            .field("ingest_seconds", &self.ingest_seconds)
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
            .field("viewer_seconds", &self.viewer_seconds)
            .field("additional_properties", &self.additional_properties)
            .finish()
    }
}

impl Model for LivestreamDetails {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("livestream", &mut read.livestream),
            optional("paging", &mut read.paging),
            optional("session", &mut read.session),
            optional("sessions", &mut read.sessions),
            optional("id", &mut read.id),
            optional("created_at", &mut read.created_at),
            optional("disabled", &mut read.disabled),
            optional("ingest_seconds", &mut read.ingest_seconds),
            optional("ingest_server", &mut read.ingest_server),
            nullable("meeting_id", &mut read.meeting_id),
            nullable("name", &mut read.name),
            optional("playback_url", &mut read.playback_url),
            optional("status", &mut read.status),
            optional("stream_key", &mut read.stream_key),
            optional("updated_at", &mut read.updated_at),
            optional("viewer_seconds", &mut read.viewer_seconds),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("livestream", &self.livestream),
            set_optional("paging", &self.paging),
            set_optional("session", &self.session),
            set_optional("sessions", &self.sessions),
            set_optional("id", &self.id),
            set_optional("created_at", &self.created_at),
            set_optional("disabled", &self.disabled),
            set_optional("ingest_seconds", &self.ingest_seconds),
            set_optional("ingest_server", &self.ingest_server),
            set_optional("meeting_id", &self.meeting_id),
            set_optional("name", &self.name),
            set_optional("playback_url", &self.playback_url),
            set_optional("status", &self.status),
            set_optional("stream_key", &self.stream_key),
            set_optional("updated_at", &self.updated_at),
            set_optional("viewer_seconds", &self.viewer_seconds),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(LivestreamDetails);
