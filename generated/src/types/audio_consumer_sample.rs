// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// Received sound at a moment of the call.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AudioConsumerSample {
    /// Bytes received so far.
    pub bytes_received: Option<i64>,
    /// How often missing sound had to be made up so far.
    pub concealment_events: Option<i64>,
    /// Identifier of the consumer.
    pub consumer_id: Option<String>,
    /// How unevenly packets arrived.
    pub jitter: Option<f64>,
    /// Time that all that left the jitter buffer spent in it, summed up.
    pub jitter_buffer_delay: Option<f64>,
    /// How many samples left the jitter buffer so far.
    pub jitter_buffer_emitted_count: Option<f64>,
    /// Identifier of the media section in the session description.
    pub mid: Option<String>,
    /// Quality as a mean opinion score, from 1 (bad) to 5 (excellent).
    pub mos_quality: Option<f64>,
    /// Packets lost so far.
    pub packets_lost: Option<i64>,
    /// Packets received so far.
    pub packets_received: Option<i64>,
    /// Identifier of the peer that sent it.
    pub peer_id: Option<String>,
    /// Identifier of the producer at the sending peer.
    pub producer_id: Option<String>,
    /// Number (SSRC) of the RTP stream.
    pub ssrc: Option<i64>,
    /// When it was measured.
    pub timestamp: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default AudioConsumerSample {
    bytes_received: optional "bytes_received",
    concealment_events: optional "concealment_events",
    consumer_id: optional "consumer_id",
    jitter: optional "jitter",
    jitter_buffer_delay: optional "jitter_buffer_delay",
    jitter_buffer_emitted_count: optional "jitter_buffer_emitted_count",
    mid: optional "mid",
    mos_quality: optional "mos_quality",
    packets_lost: optional "packets_lost",
    packets_received: optional "packets_received",
    peer_id: optional "peer_id",
    producer_id: optional "producer_id",
    ssrc: optional "ssrc",
    timestamp: optional "timestamp",
    ..additional_properties
});
