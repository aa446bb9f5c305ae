// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// Loss of packets over the whole call: its average, and how often it was large.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PacketLossSummary {
    /// Share of the measurements with a loss of 10 percent or more, from 0 to 1.
    pub at_least_10: Option<f64>,
    /// Share of the measurements with a loss of 25 percent or more, from 0 to 1.
    pub at_least_25: Option<f64>,
    /// Share of the measurements with a loss of 5 percent or more, from 0 to 1.
    pub at_least_5: Option<f64>,
    /// Share of the measurements with a loss of 50 percent or more, from 0 to 1.
    pub at_least_50: Option<f64>,
    /// The average.
    pub avg: Option<f64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default PacketLossSummary {
    at_least_10: optional "10_or_greater_event_fraction",
    at_least_25: optional "25_or_greater_event_fraction",
    at_least_5: optional "5_or_greater_event_fraction",
    at_least_50: optional "50_or_greater_event_fraction",
    avg: optional "avg",
    ..additional_properties
});
