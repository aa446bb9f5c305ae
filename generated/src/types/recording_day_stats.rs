// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

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
    pub additional_properties: BTreeMap<String, Value>,
}

impl RecordingDayStats {
    /// An object in which no member is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`day`](Self::day).
    #[must_use]
    pub fn day(mut self, day: impl Into<String>) -> Self {
        self.day = Some(day.into());
        self
    }

    /// Sets [`total_recording_minutes`](Self::total_recording_minutes).
    #[must_use]
    pub fn total_recording_minutes(mut self, total_recording_minutes: f64) -> Self {
        self.total_recording_minutes = Some(total_recording_minutes);
        self
    }

    /// Sets [`total_recordings`](Self::total_recordings).
    #[must_use]
    pub fn total_recordings(mut self, total_recordings: i64) -> Self {
        self.total_recordings = Some(total_recordings);
        self
    }
}

impl Model for RecordingDayStats {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            day: object.optional("day")?,
            total_recording_minutes: object.optional("total_recording_minutes")?,
            total_recordings: object.optional("total_recordings")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("day", &self.day);
        object.set_optional("total_recording_minutes", &self.total_recording_minutes);
        object.set_optional("total_recordings", &self.total_recordings);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(RecordingDayStats);
