// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::{AudioQualitySample, VideoQualitySample};

/// Quality of a call over one connection, in `sessions.get_participant`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ParticipantQualityStats {
    /// Bandwidth taken by sound.
    pub audio_bandwidth: Option<f64>,
    /// Packets of sound lost.
    pub audio_packet_loss: Option<f64>,
    /// Sound from moment to moment.
    pub audio_stats: Option<Vec<AudioQualitySample>>,
    /// Quality on average.
    pub average_quality: Option<f64>,
    /// When the measuring ended.
    pub end: Option<String>,
    /// Identifier of the peer, that is, of the connection.
    pub peer_id: Option<String>,
    /// When the measuring started.
    pub start: Option<String>,
    /// Bandwidth taken by pictures.
    pub video_bandwidth: Option<f64>,
    /// Packets of pictures lost.
    pub video_packet_loss: Option<f64>,
    /// Pictures from moment to moment.
    pub video_stats: Option<Vec<VideoQualitySample>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl ParticipantQualityStats {
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

    /// Sets [`audio_packet_loss`](Self::audio_packet_loss).
    #[must_use]
    pub fn audio_packet_loss(mut self, audio_packet_loss: f64) -> Self {
        self.audio_packet_loss = Some(audio_packet_loss);
        self
    }

    /// Sets [`audio_stats`](Self::audio_stats).
    #[must_use]
    pub fn audio_stats(
        mut self,
        audio_stats: impl IntoIterator<Item = AudioQualitySample>,
    ) -> Self {
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
        self.end = Some(end.into());
        self
    }

    /// Sets [`peer_id`](Self::peer_id).
    #[must_use]
    pub fn peer_id(mut self, peer_id: impl Into<String>) -> Self {
        self.peer_id = Some(peer_id.into());
        self
    }

    /// Sets [`start`](Self::start).
    #[must_use]
    pub fn start(mut self, start: impl Into<String>) -> Self {
        self.start = Some(start.into());
        self
    }

    /// Sets [`video_bandwidth`](Self::video_bandwidth).
    #[must_use]
    pub fn video_bandwidth(mut self, video_bandwidth: f64) -> Self {
        self.video_bandwidth = Some(video_bandwidth);
        self
    }

    /// Sets [`video_packet_loss`](Self::video_packet_loss).
    #[must_use]
    pub fn video_packet_loss(mut self, video_packet_loss: f64) -> Self {
        self.video_packet_loss = Some(video_packet_loss);
        self
    }

    /// Sets [`video_stats`](Self::video_stats).
    #[must_use]
    pub fn video_stats(
        mut self,
        video_stats: impl IntoIterator<Item = VideoQualitySample>,
    ) -> Self {
        self.video_stats = Some(video_stats.into_iter().collect());
        self
    }
}

impl Model for ParticipantQualityStats {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            audio_bandwidth: object.optional("audio_bandwidth")?,
            audio_packet_loss: object.optional("audio_packet_loss")?,
            audio_stats: object.optional("audio_stats")?,
            average_quality: object.optional("average_quality")?,
            end: object.optional("end")?,
            peer_id: object.optional("peer_id")?,
            start: object.optional("start")?,
            video_bandwidth: object.optional("video_bandwidth")?,
            video_packet_loss: object.optional("video_packet_loss")?,
            video_stats: object.optional("video_stats")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("audio_bandwidth", &self.audio_bandwidth);
        object.set_optional("audio_packet_loss", &self.audio_packet_loss);
        object.set_optional("audio_stats", &self.audio_stats);
        object.set_optional("average_quality", &self.average_quality);
        object.set_optional("end", &self.end);
        object.set_optional("peer_id", &self.peer_id);
        object.set_optional("start", &self.start);
        object.set_optional("video_bandwidth", &self.video_bandwidth);
        object.set_optional("video_packet_loss", &self.video_packet_loss);
        object.set_optional("video_stats", &self.video_stats);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(ParticipantQualityStats);
