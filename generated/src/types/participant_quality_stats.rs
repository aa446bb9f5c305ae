// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
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
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default ParticipantQualityStats {
    audio_bandwidth: optional "audio_bandwidth",
    audio_packet_loss: optional "audio_packet_loss",
    audio_stats: optional "audio_stats",
    average_quality: optional "average_quality",
    end: optional "end",
    peer_id: optional "peer_id",
    start: optional "start",
    video_bandwidth: optional "video_bandwidth",
    video_packet_loss: optional "video_packet_loss",
    video_stats: optional "video_stats",
    ..additional_properties
});
