// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{UnknownMembers, Uri, Uuid};
use crate::types::{EventMeeting, LivestreamStatus};

/// A livestream has reached another status.
///
/// The member `event` is always `livestreaming.statusUpdate`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LivestreamingStatusUpdateEvent {
    /// Identifier of the livestream.
    pub stream_id: Uuid,
    /// How the livestream is doing.
    pub status: Option<LivestreamStatus>,
    /// Whether an encoder of your own sends the sound and the pictures.
    pub manual_ingest: Option<bool>,
    /// URL at which viewers watch the livestream.
    pub playback_url: Option<Uri>,
    /// URL of the server to which an RTMP encoder sends sound and pictures.
    pub ingest_server: Option<Uri>,
    /// Key that lets an encoder send to the livestream. Keep it secret.
    pub stream_key: Option<String>,
    /// The meeting that is livestreamed, without its session.
    pub meeting: Option<EventMeeting>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

/// Without the values of members that are secret.
impl std::fmt::Debug for LivestreamingStatusUpdateEvent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LivestreamingStatusUpdateEvent")
            .field("stream_id", &self.stream_id)
            .field("status", &self.status)
            .field("manual_ingest", &self.manual_ingest)
            .field("playback_url", &self.playback_url)
            .field("ingest_server", &self.ingest_server)
            .field(
                "stream_key",
                &self.stream_key.as_ref().map(|_| format_args!("[redacted]")),
            )
            .field("meeting", &self.meeting)
            .field(
                "additional_properties",
                &self.additional_properties.hiding(&["streamKey"]),
            )
            .finish()
    }
}

clientwright_runtime::impl_object!(LivestreamingStatusUpdateEvent {
    "event": "livestreaming.statusUpdate",
    stream_id: required "streamId",
    status: optional "status",
    manual_ingest: optional "manualIngest",
    playback_url: optional "playbackUrl",
    ingest_server: optional "ingestServer",
    stream_key: optional "streamKey",
    meeting: optional "meeting",
    ..additional_properties
});

clientwright_runtime::impl_eq!(LivestreamingStatusUpdateEvent);
