// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::{DelaySummary, PacketLossSummary, QualityPercentiles};

/// Sent sound over the whole call.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AudioProducerSummary {
    /// Packets lost.
    pub packet_loss: Option<PacketLossSummary>,
    /// Quality as a mean opinion score, from 1 (bad) to 5 (excellent).
    pub quality_mos: Option<QualityPercentiles>,
    /// Round-trip time.
    pub rtt: Option<DelaySummary>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for AudioProducerSummary {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            packet_loss: object.optional("packet_loss")?,
            quality_mos: object.optional("quality_mos")?,
            rtt: object.optional("rtt")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("packet_loss", &self.packet_loss);
        object.set_optional("quality_mos", &self.quality_mos);
        object.set_optional("rtt", &self.rtt);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(AudioProducerSummary);
