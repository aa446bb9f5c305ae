// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{DelaySummary, PacketLossSummary, QualityPercentiles};

/// Received sound over the whole call.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AudioConsumerSummary {
    /// Delay by the jitter buffer.
    pub jitter_buffer_delay: Option<DelaySummary>,
    /// Packets lost.
    pub packet_loss: Option<PacketLossSummary>,
    /// Quality as a mean opinion score, from 1 (bad) to 5 (excellent).
    pub quality_mos: Option<QualityPercentiles>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default AudioConsumerSummary {
    jitter_buffer_delay: optional "jitter_buffer_delay",
    packet_loss: optional "packet_loss",
    quality_mos: optional "quality_mos",
    ..additional_properties
});
