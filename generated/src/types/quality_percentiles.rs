// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// A measure over the whole call: its average and its percentiles.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct QualityPercentiles {
    /// The average.
    pub avg: Option<f64>,
    /// The median.
    pub p50: Option<f64>,
    /// The 75th percentile.
    pub p75: Option<f64>,
    /// The 90th percentile.
    pub p90: Option<f64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for QualityPercentiles {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            avg: object.optional("avg")?,
            p50: object.optional("p50")?,
            p75: object.optional("p75")?,
            p90: object.optional("p90")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("avg", &self.avg);
        object.set_optional("p50", &self.p50);
        object.set_optional("p75", &self.p75);
        object.set_optional("p90", &self.p90);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(QualityPercentiles);
