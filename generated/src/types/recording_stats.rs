// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
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
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for RecordingStats {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            day_stats: object.optional("day_stats")?,
            recording_count: object.optional("recording_count")?,
            recording_minutes_consumed: object.optional("recording_minutes_consumed")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("day_stats", &self.day_stats);
        object.set_optional("recording_count", &self.recording_count);
        object
            .set_optional(
                "recording_minutes_consumed",
                &self.recording_minutes_consumed,
            );
        object.finish()
    }
}

clientwright_runtime::impl_serde!(RecordingStats);
