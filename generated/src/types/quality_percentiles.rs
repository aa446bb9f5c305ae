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

impl QualityPercentiles {
    /// An object in which no member is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`avg`](Self::avg).
    #[must_use]
    pub fn avg(mut self, avg: f64) -> Self {
        self.avg = Some(avg);
        self
    }

    /// Sets [`p50`](Self::p50).
    #[must_use]
    pub fn p50(mut self, p50: f64) -> Self {
        self.p50 = Some(p50);
        self
    }

    /// Sets [`p75`](Self::p75).
    #[must_use]
    pub fn p75(mut self, p75: f64) -> Self {
        self.p75 = Some(p75);
        self
    }

    /// Sets [`p90`](Self::p90).
    #[must_use]
    pub fn p90(mut self, p90: f64) -> Self {
        self.p90 = Some(p90);
        self
    }
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
