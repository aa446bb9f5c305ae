// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{
    DelaySummary, PacketLossSummary, QualityPercentiles, VideoProducerIssues,
};

/// Sent pictures over the whole call.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VideoProducerSummary {
    /// Pictures per second.
    pub frame_per_second: Option<QualityPercentiles>,
    /// Width of the picture, in pixels.
    pub frame_width: Option<QualityPercentiles>,
    /// Share of the call in which the other side complained a lot, from 0 to 1.
    pub high_negative_feedback_fraction: Option<f64>,
    /// What was wrong, and for how much of the call.
    pub issues: Option<VideoProducerIssues>,
    /// Share of key frames among the pictures encoded, from 0 to 1.
    pub key_frames_encoded_fraction: Option<f64>,
    /// Packets lost.
    pub packet_loss: Option<PacketLossSummary>,
    /// Quality as a mean opinion score, from 1 (bad) to 5 (excellent).
    pub quality_mos: Option<QualityPercentiles>,
    /// Round-trip time.
    pub rtt: Option<DelaySummary>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default VideoProducerSummary {
    frame_per_second: optional "frame_per_second",
    frame_width: optional "frame_width",
    high_negative_feedback_fraction: optional "high_negative_feedback_fraction",
    issues: optional "issues",
    key_frames_encoded_fraction: optional "key_frames_encoded_fraction",
    packet_loss: optional "packet_loss",
    quality_mos: optional "quality_mos",
    rtt: optional "rtt",
    ..additional_properties
});
