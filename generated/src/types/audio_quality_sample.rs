// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// Quality of sound at a moment of the call.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AudioQualitySample {
    /// How often missing sound had to be made up.
    pub concealment_events: Option<i64>,
    /// How unevenly packets arrived.
    pub jitter: Option<f64>,
    /// Packets lost.
    pub packets_lost: Option<i64>,
    /// How good the sound was.
    pub quality: Option<f64>,
    /// When it was measured.
    pub timestamp: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for AudioQualitySample {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            concealment_events: object.optional("concealment_events")?,
            jitter: object.optional("jitter")?,
            packets_lost: object.optional("packets_lost")?,
            quality: object.optional("quality")?,
            timestamp: object.optional("timestamp")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("concealment_events", &self.concealment_events);
        object.set_optional("jitter", &self.jitter);
        object.set_optional("packets_lost", &self.packets_lost);
        object.set_optional("quality", &self.quality);
        object.set_optional("timestamp", &self.timestamp);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(AudioQualitySample);
