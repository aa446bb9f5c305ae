// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{LivestreamDisabled, LivestreamStatus};

/// A livestream that has just been created.
#[derive(Clone, PartialEq, Default)]
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
            .field(
                "additional_properties",
                &self.additional_properties.hiding(&["stream_key"]),
            )
            .finish()
    }
}

clientwright_runtime::impl_object!(default CreatedLivestream {
    id: optional "id",
    disabled: optional "disabled",
    ingest_server: optional "ingest_server",
    meeting_id: nullable "meeting_id",
    name: nullable "name",
    playback_url: optional "playback_url",
    status: optional "status",
    stream_key: optional "stream_key",
    ..additional_properties
});

clientwright_runtime::impl_eq!(CreatedLivestream);
