// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// Sent sound at a moment of the call.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AudioProducerSample {
    /// Bytes sent so far.
    pub bytes_sent: Option<f64>,
    /// How unevenly packets arrived.
    pub jitter: Option<f64>,
    /// Identifier of the media section in the session description.
    pub mid: Option<String>,
    /// Quality as a mean opinion score, from 1 (bad) to 5 (excellent).
    pub mos_quality: Option<f64>,
    /// Packets lost so far.
    pub packets_lost: Option<f64>,
    /// Packets sent so far.
    pub packets_sent: Option<f64>,
    /// Identifier of the producer.
    pub producer_id: Option<String>,
    /// Round-trip time.
    pub rtt: Option<f64>,
    /// Number (SSRC) of the RTP stream.
    pub ssrc: Option<f64>,
    /// When it was measured.
    pub timestamp: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl AudioProducerSample {
    /// An object in which no member is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`bytes_sent`](Self::bytes_sent).
    #[must_use]
    pub fn bytes_sent(mut self, bytes_sent: f64) -> Self {
        self.bytes_sent = Some(bytes_sent);
        self
    }

    /// Sets [`jitter`](Self::jitter).
    #[must_use]
    pub fn jitter(mut self, jitter: f64) -> Self {
        self.jitter = Some(jitter);
        self
    }

    /// Sets [`mid`](Self::mid).
    #[must_use]
    pub fn mid(mut self, mid: impl Into<String>) -> Self {
        self.mid = Some(mid.into());
        self
    }

    /// Sets [`mos_quality`](Self::mos_quality).
    #[must_use]
    pub fn mos_quality(mut self, mos_quality: f64) -> Self {
        self.mos_quality = Some(mos_quality);
        self
    }

    /// Sets [`packets_lost`](Self::packets_lost).
    #[must_use]
    pub fn packets_lost(mut self, packets_lost: f64) -> Self {
        self.packets_lost = Some(packets_lost);
        self
    }

    /// Sets [`packets_sent`](Self::packets_sent).
    #[must_use]
    pub fn packets_sent(mut self, packets_sent: f64) -> Self {
        self.packets_sent = Some(packets_sent);
        self
    }

    /// Sets [`producer_id`](Self::producer_id).
    #[must_use]
    pub fn producer_id(mut self, producer_id: impl Into<String>) -> Self {
        self.producer_id = Some(producer_id.into());
        self
    }

    /// Sets [`rtt`](Self::rtt).
    #[must_use]
    pub fn rtt(mut self, rtt: f64) -> Self {
        self.rtt = Some(rtt);
        self
    }

    /// Sets [`ssrc`](Self::ssrc).
    #[must_use]
    pub fn ssrc(mut self, ssrc: f64) -> Self {
        self.ssrc = Some(ssrc);
        self
    }

    /// Sets [`timestamp`](Self::timestamp).
    #[must_use]
    pub fn timestamp(mut self, timestamp: impl Into<String>) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }
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
