// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{QualityLimitationDurations, QualityLimitationReason};

/// Sent pictures at a moment of the call.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VideoProducerSample {
    /// Bytes sent so far.
    pub bytes_sent: Option<i64>,
    /// How often the other side asked for a full picture (full intra request) so far.
    pub fir_count: Option<i64>,
    /// Height of the picture, in pixels.
    pub frame_height: Option<i64>,
    /// Width of the picture, in pixels.
    pub frame_width: Option<i64>,
    /// Pictures encoded so far.
    pub frames_encoded: Option<i64>,
    /// Pictures per second.
    pub frames_per_second: Option<f64>,
    /// How unevenly packets arrived.
    pub jitter: Option<f64>,
    /// Key frames encoded so far.
    pub key_frames_encoded: Option<i64>,
    /// Identifier of the media section in the session description.
    pub mid: Option<String>,
    /// Quality as a mean opinion score, from 1 (bad) to 5 (excellent).
    pub mos_quality: Option<f64>,
    /// Packets lost so far.
    pub packets_lost: Option<i64>,
    /// Packets sent so far.
    pub packets_sent: Option<i64>,
    /// How often the other side reported a lost picture (picture loss indication) so far.
    pub pli_count: Option<i64>,
    /// Identifier of the producer.
    pub producer_id: Option<String>,
    /// For how long quality was held back, by reason.
    pub quality_limitation_durations: Option<QualityLimitationDurations>,
    /// Why quality is held back at the moment.
    pub quality_limitation_reason: Option<QualityLimitationReason>,
    /// How often the resolution changed because quality was held back.
    pub quality_limitation_resolution_changes: Option<i64>,
    /// Round-trip time.
    pub rtt: Option<f64>,
    /// Number (SSRC) of the RTP stream.
    pub ssrc: Option<i64>,
    /// When it was measured.
    pub timestamp: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default VideoProducerSample {
    bytes_sent: optional "bytes_sent",
    fir_count: optional "fir_count",
    frame_height: optional "frame_height",
    frame_width: optional "frame_width",
    frames_encoded: optional "frames_encoded",
    frames_per_second: optional "frames_per_second",
    jitter: optional "jitter",
    key_frames_encoded: optional "key_frames_encoded",
    mid: optional "mid",
    mos_quality: optional "mos_quality",
    packets_lost: optional "packets_lost",
    packets_sent: optional "packets_sent",
    pli_count: optional "pli_count",
    producer_id: optional "producer_id",
    quality_limitation_durations: optional "quality_limitation_durations",
    quality_limitation_reason: optional "quality_limitation_reason",
    quality_limitation_resolution_changes: optional "quality_limitation_resolution_changes",
    rtt: optional "rtt",
    ssrc: optional "ssrc",
    timestamp: optional "timestamp",
    ..additional_properties
});
