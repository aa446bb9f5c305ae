// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DateTime, UnknownMembers};
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
            .field(
                "additional_properties",
                &self.additional_properties.hiding(&["stream_key"]),
            )
            .finish()
    }
}

clientwright_runtime::impl_object!(default LivestreamDetails {
    livestream: optional "livestream",
    paging: optional "paging",
    session: optional "session",
    sessions: optional "sessions",
    id: optional "id",
    created_at: optional "created_at",
    disabled: optional "disabled",
    ingest_seconds: optional "ingest_seconds",
    ingest_server: optional "ingest_server",
    meeting_id: nullable "meeting_id",
    name: nullable "name",
    playback_url: optional "playback_url",
    status: optional "status",
    stream_key: optional "stream_key",
    updated_at: optional "updated_at",
    viewer_seconds: optional "viewer_seconds",
    ..additional_properties
});
