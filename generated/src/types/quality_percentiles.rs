// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// A measure over the whole call: its average and its percentiles.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct QualityPercentiles {
    /// The average.
    pub avg: Option<f64>,
    /// The median.
    pub p50: Option<f64>,
    /// The 75th percentile.
    pub p75: Option<f64>,
    /// The 90th percentile.
    pub p90: Option<f64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default QualityPercentiles {
    avg: optional "avg",
    p50: optional "p50",
    p75: optional "p75",
    p90: optional "p90",
    ..additional_properties
});
