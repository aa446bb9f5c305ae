// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, Slot, UnknownMembers, Uri, Uuid, Writer,
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
            Slot::constant("event", "livestreaming.statusUpdate"),
            Slot::required("streamId", &mut stream_id),
            Slot::optional("status", &mut status),
            Slot::optional("manualIngest", &mut manual_ingest),
            Slot::optional("playbackUrl", &mut playback_url),
            Slot::optional("ingestServer", &mut ingest_server),
            Slot::optional("streamKey", &mut stream_key),
            Slot::optional("meeting", &mut meeting),
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
        let mut object = writer.object(&self.additional_properties);
        object.set_constant("event", "livestreaming.statusUpdate");
        object.set("streamId", &self.stream_id);
        object.set_optional("status", &self.status);
        object.set_optional("manualIngest", &self.manual_ingest);
        object.set_optional("playbackUrl", &self.playback_url);
        object.set_optional("ingestServer", &self.ingest_server);
        object.set_optional("streamKey", &self.stream_key);
        object.set_optional("meeting", &self.meeting);
        object.finish();
    }
}

clientwright_runtime::impl_serde!(LivestreamingStatusUpdateEvent);
