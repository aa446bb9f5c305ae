// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Uri, Uuid, Writer, constant, optional,
    required, set, set_constant, set_optional,
};

use crate::types::{EventMeeting, LivestreamStatus};

/// A livestream has reached another status.
///
/// The member `event` is always `livestreaming.statusUpdate`.
#[derive(Clone, PartialEq, Eq, Hash)]
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
            .field("additional_properties", &self.additional_properties)
            .finish()
    }
}

impl Model for LivestreamingStatusUpdateEvent {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut stream_id = None;
        let mut status = None;
        let mut manual_ingest = None;
        let mut playback_url = None;
        let mut ingest_server = None;
        let mut stream_key = None;
        let mut meeting = None;
        let mut slots = [
            constant("event", "livestreaming.statusUpdate"),
            required("streamId", &mut stream_id),
            optional("status", &mut status),
            optional("manualIngest", &mut manual_ingest),
            optional("playbackUrl", &mut playback_url),
            optional("ingestServer", &mut ingest_server),
            optional("streamKey", &mut stream_key),
            optional("meeting", &mut meeting),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            stream_id: reader.given(stream_id)?,
            status,
            manual_ingest,
            playback_url,
            ingest_server,
            stream_key,
            meeting,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_constant("event", "livestreaming.statusUpdate"),
            set("streamId", &self.stream_id),
            set_optional("status", &self.status),
            set_optional("manualIngest", &self.manual_ingest),
            set_optional("playbackUrl", &self.playback_url),
            set_optional("ingestServer", &self.ingest_server),
            set_optional("streamKey", &self.stream_key),
            set_optional("meeting", &self.meeting),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(LivestreamingStatusUpdateEvent);
