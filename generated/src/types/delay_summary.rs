// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// A delay over the whole call: its average, and how often it was long.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DelaySummary {
    /// Share of the measurements with 100 milliseconds or more, from 0 to 1.
    pub at_least_100ms: Option<f64>,
    /// Share of the measurements with 250 milliseconds or more, from 0 to 1.
    pub at_least_250ms: Option<f64>,
    /// Share of the measurements with 500 milliseconds or more, from 0 to 1.
    pub at_least_500ms: Option<f64>,
    /// The average.
    pub avg: Option<f64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default DelaySummary {
    at_least_100ms: optional "100ms_or_greater_event_fraction",
    at_least_250ms: optional "250ms_or_greater_event_fraction",
    at_least_500ms: optional "500ms_or_greater_event_fraction",
    avg: optional "avg",
    ..additional_properties
});
