// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::{DelaySummary, PacketLossSummary, QualityPercentiles};

/// Received sound over the whole call.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AudioConsumerSummary {
    /// Delay by the jitter buffer.
    pub jitter_buffer_delay: Option<DelaySummary>,
    /// Packets lost.
    pub packet_loss: Option<PacketLossSummary>,
    /// Quality as a mean opinion score, from 1 (bad) to 5 (excellent).
    pub quality_mos: Option<QualityPercentiles>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for AudioConsumerSummary {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            jitter_buffer_delay: object.optional("jitter_buffer_delay")?,
            packet_loss: object.optional("packet_loss")?,
            quality_mos: object.optional("quality_mos")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("jitter_buffer_delay", &self.jitter_buffer_delay);
        object.set_optional("packet_loss", &self.packet_loss);
        object.set_optional("quality_mos", &self.quality_mos);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(AudioConsumerSummary);
