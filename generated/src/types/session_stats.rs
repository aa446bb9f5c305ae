// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
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
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for SessionStats {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            day_stats: object.optional("day_stats")?,
            sessions_count: object.optional("sessions_count")?,
            sessions_minutes_consumed: object.optional("sessions_minutes_consumed")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("day_stats", &self.day_stats);
        object.set_optional("sessions_count", &self.sessions_count);
        object
            .set_optional("sessions_minutes_consumed", &self.sessions_minutes_consumed);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(SessionStats);
