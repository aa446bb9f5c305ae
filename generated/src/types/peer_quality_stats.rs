// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// Quality of a call, in `sessions.peer_report`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PeerQualityStats {
    /// Bandwidth taken by sound.
    pub audio_bandwidth: Option<f64>,
    /// Sound from moment to moment, in a form that is not documented.
    pub audio_stats: Option<Vec<Value>>,
    /// Quality on average.
    pub average_quality: Option<f64>,
    /// When the measuring ended. Null while it goes on.
    pub end: Option<Option<String>>,
    /// When the first packet of sound came in.
    pub first_audio_packet_received: Option<String>,
    /// When the first packet of pictures came in.
    pub first_video_packet_received: Option<String>,
    /// When the last packet of sound came in.
    pub last_audio_packet_received: Option<String>,
    /// When the last packet of pictures came in.
    pub last_video_packet_received: Option<String>,
    /// Identifiers of the peers that were measured.
    pub peer_ids: Option<Vec<String>>,
    /// When the measuring started. Null when it has not.
    pub start: Option<Option<String>>,
    /// Packets of sound.
    pub total_audio_packets: Option<i64>,
    /// Packets of sound lost.
    pub total_audio_packets_lost: Option<i64>,
    /// Packets of pictures.
    pub total_video_packets: Option<i64>,
    /// Packets of pictures lost.
    pub total_video_packets_lost: Option<i64>,
    /// Bandwidth taken by pictures.
    pub video_bandwidth: Option<f64>,
    /// Pictures from moment to moment, in a form that is not documented.
    pub video_stats: Option<Vec<Value>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl PeerQualityStats {
    /// An object in which no member is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`audio_bandwidth`](Self::audio_bandwidth).
    #[must_use]
    pub fn audio_bandwidth(mut self, audio_bandwidth: f64) -> Self {
        self.audio_bandwidth = Some(audio_bandwidth);
        self
    }

    /// Sets [`audio_stats`](Self::audio_stats).
    #[must_use]
    pub fn audio_stats(mut self, audio_stats: impl IntoIterator<Item = Value>) -> Self {
        self.audio_stats = Some(audio_stats.into_iter().collect());
        self
    }

    /// Sets [`average_quality`](Self::average_quality).
    #[must_use]
    pub fn average_quality(mut self, average_quality: f64) -> Self {
        self.average_quality = Some(average_quality);
        self
    }

    /// Sets [`end`](Self::end).
    #[must_use]
    pub fn end(mut self, end: impl Into<String>) -> Self {
        self.end = Some(Some(end.into()));
        self
    }

    /// Sets [`end`](Self::end) to null.
    #[must_use]
    pub fn end_null(mut self) -> Self {
        self.end = Some(None);
        self
    }

    /// Sets [`first_audio_packet_received`](Self::first_audio_packet_received).
    #[must_use]
    pub fn first_audio_packet_received(
        mut self,
        first_audio_packet_received: impl Into<String>,
    ) -> Self {
        self.first_audio_packet_received = Some(first_audio_packet_received.into());
        self
    }

    /// Sets [`first_video_packet_received`](Self::first_video_packet_received).
    #[must_use]
    pub fn first_video_packet_received(
        mut self,
        first_video_packet_received: impl Into<String>,
    ) -> Self {
        self.first_video_packet_received = Some(first_video_packet_received.into());
        self
    }

    /// Sets [`last_audio_packet_received`](Self::last_audio_packet_received).
    #[must_use]
    pub fn last_audio_packet_received(
        mut self,
        last_audio_packet_received: impl Into<String>,
    ) -> Self {
        self.last_audio_packet_received = Some(last_audio_packet_received.into());
        self
    }

    /// Sets [`last_video_packet_received`](Self::last_video_packet_received).
    #[must_use]
    pub fn last_video_packet_received(
        mut self,
        last_video_packet_received: impl Into<String>,
    ) -> Self {
        self.last_video_packet_received = Some(last_video_packet_received.into());
        self
    }

    /// Sets [`peer_ids`](Self::peer_ids).
    #[must_use]
    pub fn peer_ids(
        mut self,
        peer_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.peer_ids = Some(peer_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`start`](Self::start).
    #[must_use]
    pub fn start(mut self, start: impl Into<String>) -> Self {
        self.start = Some(Some(start.into()));
        self
    }

    /// Sets [`start`](Self::start) to null.
    #[must_use]
    pub fn start_null(mut self) -> Self {
        self.start = Some(None);
        self
    }

    /// Sets [`total_audio_packets`](Self::total_audio_packets).
    #[must_use]
    pub fn total_audio_packets(mut self, total_audio_packets: i64) -> Self {
        self.total_audio_packets = Some(total_audio_packets);
        self
    }

    /// Sets [`total_audio_packets_lost`](Self::total_audio_packets_lost).
    #[must_use]
    pub fn total_audio_packets_lost(mut self, total_audio_packets_lost: i64) -> Self {
        self.total_audio_packets_lost = Some(total_audio_packets_lost);
        self
    }

    /// Sets [`total_video_packets`](Self::total_video_packets).
    #[must_use]
    pub fn total_video_packets(mut self, total_video_packets: i64) -> Self {
        self.total_video_packets = Some(total_video_packets);
        self
    }

    /// Sets [`total_video_packets_lost`](Self::total_video_packets_lost).
    #[must_use]
    pub fn total_video_packets_lost(mut self, total_video_packets_lost: i64) -> Self {
        self.total_video_packets_lost = Some(total_video_packets_lost);
        self
    }

    /// Sets [`video_bandwidth`](Self::video_bandwidth).
    #[must_use]
    pub fn video_bandwidth(mut self, video_bandwidth: f64) -> Self {
        self.video_bandwidth = Some(video_bandwidth);
        self
    }

    /// Sets [`video_stats`](Self::video_stats).
    #[must_use]
    pub fn video_stats(mut self, video_stats: impl IntoIterator<Item = Value>) -> Self {
        self.video_stats = Some(video_stats.into_iter().collect());
        self
    }
}

impl Model for PeerQualityStats {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            audio_bandwidth: object.optional("audio_bandwidth")?,
            audio_stats: object.optional("audio_stats")?,
            average_quality: object.optional("average_quality")?,
            end: object.nullable("end")?,
            first_audio_packet_received: object.optional("first_audio_packet_received")?,
            first_video_packet_received: object.optional("first_video_packet_received")?,
            last_audio_packet_received: object.optional("last_audio_packet_received")?,
            last_video_packet_received: object.optional("last_video_packet_received")?,
            peer_ids: object.optional("peer_ids")?,
            start: object.nullable("start")?,
            total_audio_packets: object.optional("total_audio_packets")?,
            total_audio_packets_lost: object.optional("total_audio_packets_lost")?,
            total_video_packets: object.optional("total_video_packets")?,
            total_video_packets_lost: object.optional("total_video_packets_lost")?,
            video_bandwidth: object.optional("video_bandwidth")?,
            video_stats: object.optional("video_stats")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("audio_bandwidth", &self.audio_bandwidth);
        object.set_optional("audio_stats", &self.audio_stats);
        object.set_optional("average_quality", &self.average_quality);
        object.set_nullable("end", &self.end);
        object
            .set_optional(
                "first_audio_packet_received",
                &self.first_audio_packet_received,
            );
        object
            .set_optional(
                "first_video_packet_received",
                &self.first_video_packet_received,
            );
        object
            .set_optional(
                "last_audio_packet_received",
                &self.last_audio_packet_received,
            );
        object
            .set_optional(
                "last_video_packet_received",
                &self.last_video_packet_received,
            );
        object.set_optional("peer_ids", &self.peer_ids);
        object.set_nullable("start", &self.start);
        object.set_optional("total_audio_packets", &self.total_audio_packets);
        object.set_optional("total_audio_packets_lost", &self.total_audio_packets_lost);
        object.set_optional("total_video_packets", &self.total_video_packets);
        object.set_optional("total_video_packets_lost", &self.total_video_packets_lost);
        object.set_optional("video_bandwidth", &self.video_bandwidth);
        object.set_optional("video_stats", &self.video_stats);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(PeerQualityStats);
