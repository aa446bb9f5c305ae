// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// The recordings of an app on one day.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RecordingDayStats {
    /// The day, as a date or as the timestamp at which it began in UTC.
    pub day: Option<String>,
    /// Minutes recorded on the day.
    pub total_recording_minutes: Option<f64>,
    /// How many recordings were made on the day.
    pub total_recordings: Option<i64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default RecordingDayStats {
    day: optional "day",
    total_recording_minutes: optional "total_recording_minutes",
    total_recordings: optional "total_recordings",
    ..additional_properties
});
