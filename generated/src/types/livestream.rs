// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    DateTime, DecodeError, Decoder, Model, Object, ObjectWriter, Value,
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
    pub meeting_id: Option<Option<String>>,
    /// Name of the livestream. Null when it has none.
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
    pub additional_properties: BTreeMap<String, Value>,
}

impl Livestream {
    /// An object in which no member is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`created_at`](Self::created_at).
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets [`disabled`](Self::disabled).
    #[must_use]
    pub fn disabled(mut self, disabled: impl Into<LivestreamDisabled>) -> Self {
        self.disabled = Some(disabled.into());
        self
    }

    /// Sets [`ingest_server`](Self::ingest_server).
    #[must_use]
    pub fn ingest_server(mut self, ingest_server: impl Into<String>) -> Self {
        self.ingest_server = Some(ingest_server.into());
        self
    }

    /// Sets [`meeting_id`](Self::meeting_id).
    #[must_use]
    pub fn meeting_id(mut self, meeting_id: impl Into<String>) -> Self {
        self.meeting_id = Some(Some(meeting_id.into()));
        self
    }

    /// Sets [`meeting_id`](Self::meeting_id) to null.
    #[must_use]
    pub fn meeting_id_null(mut self) -> Self {
        self.meeting_id = Some(None);
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(Some(name.into()));
        self
    }

    /// Sets [`name`](Self::name) to null.
    #[must_use]
    pub fn name_null(mut self) -> Self {
        self.name = Some(None);
        self
    }

    /// Sets [`playback_url`](Self::playback_url).
    #[must_use]
    pub fn playback_url(mut self, playback_url: impl Into<String>) -> Self {
        self.playback_url = Some(playback_url.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn status(mut self, status: impl Into<LivestreamStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`stream_key`](Self::stream_key).
    #[must_use]
    pub fn stream_key(mut self, stream_key: impl Into<String>) -> Self {
        self.stream_key = Some(stream_key.into());
        self
    }

    /// Sets [`updated_at`](Self::updated_at).
    #[must_use]
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }

    /// Sets [`ingest_seconds`](Self::ingest_seconds).
    #[must_use]
    pub fn ingest_seconds(
        mut self,
        ingest_seconds: impl Into<LivestreamSeconds>,
    ) -> Self {
        self.ingest_seconds = Some(ingest_seconds.into());
        self
    }

    /// Sets [`viewer_seconds`](Self::viewer_seconds).
    #[must_use]
    pub fn viewer_seconds(
        mut self,
        viewer_seconds: impl Into<LivestreamSeconds>,
    ) -> Self {
        self.viewer_seconds = Some(viewer_seconds.into());
        self
    }

    /// Sets [`paging`](Self::paging).
    #[must_use]
    pub fn paging(mut self, paging: PageInfo) -> Self {
        self.paging = Some(paging);
        self
    }
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
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            id: object.optional("id")?,
            created_at: object.optional("created_at")?,
            disabled: object.optional("disabled")?,
            ingest_server: object.optional("ingest_server")?,
            meeting_id: object.nullable("meeting_id")?,
            name: object.nullable("name")?,
            playback_url: object.optional("playback_url")?,
            status: object.optional("status")?,
            stream_key: object.optional("stream_key")?,
            updated_at: object.optional("updated_at")?,
            ingest_seconds: object.optional("ingest_seconds")?,
            viewer_seconds: object.optional("viewer_seconds")?,
            paging: object.optional("paging")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("id", &self.id);
        object.set_optional("created_at", &self.created_at);
        object.set_optional("disabled", &self.disabled);
        object.set_optional("ingest_server", &self.ingest_server);
        object.set_nullable("meeting_id", &self.meeting_id);
        object.set_nullable("name", &self.name);
        object.set_optional("playback_url", &self.playback_url);
        object.set_optional("status", &self.status);
        object.set_optional("stream_key", &self.stream_key);
        object.set_optional("updated_at", &self.updated_at);
        object.set_optional("ingest_seconds", &self.ingest_seconds);
        object.set_optional("viewer_seconds", &self.viewer_seconds);
        object.set_optional("paging", &self.paging);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(Livestream);
