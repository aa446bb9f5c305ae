// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// Loss of packets over the whole call: its average, and how often it was large.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PacketLossSummary {
    /// Share of the measurements with a loss of 10 percent or more, from 0 to 1.
    pub at_least_10: Option<f64>,
    /// Share of the measurements with a loss of 25 percent or more, from 0 to 1.
    pub at_least_25: Option<f64>,
    /// Share of the measurements with a loss of 5 percent or more, from 0 to 1.
    pub at_least_5: Option<f64>,
    /// Share of the measurements with a loss of 50 percent or more, from 0 to 1.
    pub at_least_50: Option<f64>,
    /// The average.
    pub avg: Option<f64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for PacketLossSummary {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            at_least_10: object.optional("10_or_greater_event_fraction")?,
            at_least_25: object.optional("25_or_greater_event_fraction")?,
            at_least_5: object.optional("5_or_greater_event_fraction")?,
            at_least_50: object.optional("50_or_greater_event_fraction")?,
            avg: object.optional("avg")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("10_or_greater_event_fraction", &self.at_least_10);
        object.set_optional("25_or_greater_event_fraction", &self.at_least_25);
        object.set_optional("5_or_greater_event_fraction", &self.at_least_5);
        object.set_optional("50_or_greater_event_fraction", &self.at_least_50);
        object.set_optional("avg", &self.avg);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(PacketLossSummary);
