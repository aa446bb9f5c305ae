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
