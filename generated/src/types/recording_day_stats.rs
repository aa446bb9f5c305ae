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
