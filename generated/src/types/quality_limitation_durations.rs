// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// For how long quality was held back, by reason, in seconds as WebRTC statistics count.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct QualityLimitationDurations {
    /// By the network.
    pub bandwidth: Option<f64>,
    /// By the processor.
    pub cpu: Option<f64>,
    /// Not at all.
    pub unlimited: Option<f64>,
    /// By something else.
    pub other: Option<f64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for QualityLimitationDurations {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            bandwidth: object.optional("bandwidth")?,
            cpu: object.optional("cpu")?,
            unlimited: object.optional("none")?,
            other: object.optional("other")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("bandwidth", &self.bandwidth);
        object.set_optional("cpu", &self.cpu);
        object.set_optional("none", &self.unlimited);
        object.set_optional("other", &self.other);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(QualityLimitationDurations);
