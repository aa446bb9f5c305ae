// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// Sent sound at a moment of the call.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AudioProducerSample {
    /// Bytes sent so far.
    pub bytes_sent: Option<i64>,
    /// How unevenly packets arrived.
    pub jitter: Option<f64>,
    /// Identifier of the media section in the session description.
    pub mid: Option<String>,
    /// Quality as a mean opinion score, from 1 (bad) to 5 (excellent).
    pub mos_quality: Option<f64>,
    /// Packets lost so far.
    pub packets_lost: Option<i64>,
    /// Packets sent so far.
    pub packets_sent: Option<i64>,
    /// Identifier of the producer.
    pub producer_id: Option<String>,
    /// Round-trip time.
    pub rtt: Option<f64>,
    /// Number (SSRC) of the RTP stream.
    pub ssrc: Option<i64>,
    /// When it was measured.
    pub timestamp: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default AudioProducerSample {
    bytes_sent: optional "bytes_sent",
    jitter: optional "jitter",
    mid: optional "mid",
    mos_quality: optional "mos_quality",
    packets_lost: optional "packets_lost",
    packets_sent: optional "packets_sent",
    producer_id: optional "producer_id",
    rtt: optional "rtt",
    ssrc: optional "ssrc",
    timestamp: optional "timestamp",
    ..additional_properties
});
