// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// Quality of sound at a moment of the call.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AudioQualitySample {
    /// How often missing sound had to be made up.
    pub concealment_events: Option<i64>,
    /// How unevenly packets arrived.
    pub jitter: Option<f64>,
    /// Packets lost.
    pub packets_lost: Option<i64>,
    /// How good the sound was.
    pub quality: Option<f64>,
    /// When it was measured.
    pub timestamp: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default AudioQualitySample {
    concealment_events: optional "concealment_events",
    jitter: optional "jitter",
    packets_lost: optional "packets_lost",
    quality: optional "quality",
    timestamp: optional "timestamp",
    ..additional_properties
});
