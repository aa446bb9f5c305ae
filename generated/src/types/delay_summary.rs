// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

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
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for DelaySummary {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            at_least_100ms: object.optional("100ms_or_greater_event_fraction")?,
            at_least_250ms: object.optional("250ms_or_greater_event_fraction")?,
            at_least_500ms: object.optional("500ms_or_greater_event_fraction")?,
            avg: object.optional("avg")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("100ms_or_greater_event_fraction", &self.at_least_100ms);
        object.set_optional("250ms_or_greater_event_fraction", &self.at_least_250ms);
        object.set_optional("500ms_or_greater_event_fraction", &self.at_least_500ms);
        object.set_optional("avg", &self.avg);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(DelaySummary);
