// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

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
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for SessionDayStats {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            day: object.optional("day")?,
            total_session_minutes: object.optional("total_session_minutes")?,
            total_sessions: object.optional("total_sessions")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("day", &self.day);
        object.set_optional("total_session_minutes", &self.total_session_minutes);
        object.set_optional("total_sessions", &self.total_sessions);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(SessionDayStats);
