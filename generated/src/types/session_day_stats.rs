// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// The sessions of an app on one day.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionDayStats {
    /// The day, as a date or as the timestamp at which it began in UTC.
    pub day: Option<String>,
    /// Minutes used up by the sessions of the day.
    pub total_session_minutes: Option<f64>,
    /// How many sessions there were on the day.
    pub total_sessions: Option<i64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default SessionDayStats {
    day: optional "day",
    total_session_minutes: optional "total_session_minutes",
    total_sessions: optional "total_sessions",
    ..additional_properties
});
