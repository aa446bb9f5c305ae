// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{UnknownMembers, Value};

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
    /// `None` is absent, `Some(None)` null.
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
    /// `None` is absent, `Some(None)` null.
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
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default PeerQualityStats {
    audio_bandwidth: optional "audio_bandwidth",
    audio_stats: optional "audio_stats",
    average_quality: optional "average_quality",
    end: nullable "end",
    first_audio_packet_received: optional "first_audio_packet_received",
    first_video_packet_received: optional "first_video_packet_received",
    last_audio_packet_received: optional "last_audio_packet_received",
    last_video_packet_received: optional "last_video_packet_received",
    peer_ids: optional "peer_ids",
    start: nullable "start",
    total_audio_packets: optional "total_audio_packets",
    total_audio_packets_lost: optional "total_audio_packets_lost",
    total_video_packets: optional "total_video_packets",
    total_video_packets_lost: optional "total_video_packets_lost",
    video_bandwidth: optional "video_bandwidth",
    video_stats: optional "video_stats",
    ..additional_properties
});
