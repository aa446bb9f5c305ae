// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{
    DelaySummary, PacketLossSummary, QualityPercentiles, VideoConsumerIssues,
};

/// Received pictures over the whole call.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VideoConsumerSummary {
    /// Pictures per second.
    pub frame_per_second: Option<QualityPercentiles>,
    /// Width of the picture, in pixels.
    pub frame_width: Option<QualityPercentiles>,
    /// What was wrong, and for how much of the call.
    pub issues: Option<VideoConsumerIssues>,
    /// Delay by the jitter buffer.
    pub jitter_buffer_delay: Option<DelaySummary>,
    /// Share of key frames among the pictures decoded, from 0 to 1.
    pub key_frames_decoded_fraction: Option<f64>,
    /// Packets lost.
    pub packet_loss: Option<PacketLossSummary>,
    /// Quality as a mean opinion score, from 1 (bad) to 5 (excellent).
    pub quality_mos: Option<QualityPercentiles>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default VideoConsumerSummary {
    frame_per_second: optional "frame_per_second",
    frame_width: optional "frame_width",
    issues: optional "issues",
    jitter_buffer_delay: optional "jitter_buffer_delay",
    key_frames_decoded_fraction: optional "key_frames_decoded_fraction",
    packet_loss: optional "packet_loss",
    quality_mos: optional "quality_mos",
    ..additional_properties
});
