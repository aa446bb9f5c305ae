// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DateTime, UnknownMembers};
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
            .field(
                "additional_properties",
                &self.additional_properties.hiding(&["stream_key"]),
            )
            .finish()
    }
}

clientwright_runtime::impl_object!(default Livestream {
    id: optional "id",
    created_at: optional "created_at",
    disabled: optional "disabled",
    ingest_server: optional "ingest_server",
    meeting_id: nullable "meeting_id",
    name: nullable "name",
    playback_url: optional "playback_url",
    status: optional "status",
    stream_key: optional "stream_key",
    updated_at: optional "updated_at",
    ingest_seconds: optional "ingest_seconds",
    viewer_seconds: optional "viewer_seconds",
    paging: optional "paging",
    ..additional_properties
});
