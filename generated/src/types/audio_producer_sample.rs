// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// Sent sound at a moment of the call.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AudioProducerSample {
    /// Bytes sent so far.
    pub bytes_sent: Option<i64>,
    /// How unevenly packets arrived.
    pub jitter: Option<f64>,
    /// Identifier of the media section in the session description.
    pub mid: Option<String>,
    /// Quality as a mean opinion score, from 1 (bad) to 5 (excellent).
    pub mos_quality: Option<f64>,
    /// Packets lost so far.
    pub packets_lost: Option<i64>,
    /// Packets sent so far.
    pub packets_sent: Option<i64>,
    /// Identifier of the producer.
    pub producer_id: Option<String>,
    /// Round-trip time.
    pub rtt: Option<f64>,
    /// Number (SSRC) of the RTP stream.
    pub ssrc: Option<i64>,
    /// When it was measured.
    pub timestamp: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for AudioProducerSample {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            bytes_sent: object.optional("bytes_sent")?,
            jitter: object.optional("jitter")?,
            mid: object.optional("mid")?,
            mos_quality: object.optional("mos_quality")?,
            packets_lost: object.optional("packets_lost")?,
            packets_sent: object.optional("packets_sent")?,
            producer_id: object.optional("producer_id")?,
            rtt: object.optional("rtt")?,
            ssrc: object.optional("ssrc")?,
            timestamp: object.optional("timestamp")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("bytes_sent", &self.bytes_sent);
        object.set_optional("jitter", &self.jitter);
        object.set_optional("mid", &self.mid);
        object.set_optional("mos_quality", &self.mos_quality);
        object.set_optional("packets_lost", &self.packets_lost);
        object.set_optional("packets_sent", &self.packets_sent);
        object.set_optional("producer_id", &self.producer_id);
        object.set_optional("rtt", &self.rtt);
        object.set_optional("ssrc", &self.ssrc);
        object.set_optional("timestamp", &self.timestamp);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(AudioProducerSample);
