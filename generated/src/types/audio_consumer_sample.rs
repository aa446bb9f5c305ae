// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// Received sound at a moment of the call.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AudioConsumerSample {
    /// Bytes received so far.
    pub bytes_received: Option<i64>,
    /// How often missing sound had to be made up so far.
    pub concealment_events: Option<i64>,
    /// Identifier of the consumer.
    pub consumer_id: Option<String>,
    /// How unevenly packets arrived.
    pub jitter: Option<f64>,
    /// Time that all that left the jitter buffer spent in it, summed up.
    pub jitter_buffer_delay: Option<f64>,
    /// How many samples left the jitter buffer so far.
    pub jitter_buffer_emitted_count: Option<f64>,
    /// Identifier of the media section in the session description.
    pub mid: Option<String>,
    /// Quality as a mean opinion score, from 1 (bad) to 5 (excellent).
    pub mos_quality: Option<f64>,
    /// Packets lost so far.
    pub packets_lost: Option<i64>,
    /// Packets received so far.
    pub packets_received: Option<i64>,
    /// Identifier of the peer that sent it.
    pub peer_id: Option<String>,
    /// Identifier of the producer at the sending peer.
    pub producer_id: Option<String>,
    /// Number (SSRC) of the RTP stream.
    pub ssrc: Option<i64>,
    /// When it was measured.
    pub timestamp: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for AudioConsumerSample {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            bytes_received: object.optional("bytes_received")?,
            concealment_events: object.optional("concealment_events")?,
            consumer_id: object.optional("consumer_id")?,
            jitter: object.optional("jitter")?,
            jitter_buffer_delay: object.optional("jitter_buffer_delay")?,
            jitter_buffer_emitted_count: object.optional("jitter_buffer_emitted_count")?,
            mid: object.optional("mid")?,
            mos_quality: object.optional("mos_quality")?,
            packets_lost: object.optional("packets_lost")?,
            packets_received: object.optional("packets_received")?,
            peer_id: object.optional("peer_id")?,
            producer_id: object.optional("producer_id")?,
            ssrc: object.optional("ssrc")?,
            timestamp: object.optional("timestamp")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("bytes_received", &self.bytes_received);
        object.set_optional("concealment_events", &self.concealment_events);
        object.set_optional("consumer_id", &self.consumer_id);
        object.set_optional("jitter", &self.jitter);
        object.set_optional("jitter_buffer_delay", &self.jitter_buffer_delay);
        object
            .set_optional(
                "jitter_buffer_emitted_count",
                &self.jitter_buffer_emitted_count,
            );
        object.set_optional("mid", &self.mid);
        object.set_optional("mos_quality", &self.mos_quality);
        object.set_optional("packets_lost", &self.packets_lost);
        object.set_optional("packets_received", &self.packets_received);
        object.set_optional("peer_id", &self.peer_id);
        object.set_optional("producer_id", &self.producer_id);
        object.set_optional("ssrc", &self.ssrc);
        object.set_optional("timestamp", &self.timestamp);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(AudioConsumerSample);
