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
    ///
    /// `None` is absent and `Some(None)` null: ask for `Some(Some(value))`, since null is some as
    /// well.
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
    ///
    /// `None` is absent and `Some(None)` null: ask for `Some(Some(value))`, since null is some as
    /// well.
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
