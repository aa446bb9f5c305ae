// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::RecordingDayStats;

/// The recordings of an app in a span of time.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RecordingStats {
    /// The same, one entry for each day.
    pub day_stats: Option<Vec<RecordingDayStats>>,
    /// How many recordings were made.
    pub recording_count: Option<i64>,
    /// Minutes recorded.
    pub recording_minutes_consumed: Option<f64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default RecordingStats {
    day_stats: optional "day_stats",
    recording_count: optional "recording_count",
    recording_minutes_consumed: optional "recording_minutes_consumed",
    ..additional_properties
});
