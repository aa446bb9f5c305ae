// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// For how long quality was held back, by reason, in seconds as WebRTC statistics count.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct QualityLimitationDurations {
    /// By the network.
    pub bandwidth: Option<f64>,
    /// By the processor.
    pub cpu: Option<f64>,
    /// Not at all.
    pub unlimited: Option<f64>,
    /// By something else.
    pub other: Option<f64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default QualityLimitationDurations {
    bandwidth: optional "bandwidth",
    cpu: optional "cpu",
    unlimited: optional "none",
    other: optional "other",
    ..additional_properties
});
