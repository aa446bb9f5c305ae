// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::SessionDayStats;

/// The sessions of an app in a span of time.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionStats {
    /// The same, one entry for each day.
    pub day_stats: Option<Vec<SessionDayStats>>,
    /// How many sessions there were.
    pub sessions_count: Option<i64>,
    /// Minutes used up by the sessions.
    pub sessions_minutes_consumed: Option<f64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default SessionStats {
    day_stats: optional "day_stats",
    sessions_count: optional "sessions_count",
    sessions_minutes_consumed: optional "sessions_minutes_consumed",
    ..additional_properties
});
