// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, Reader, Slot, UnknownMembers, Writer};

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
    pub additional_properties: UnknownMembers,
}

impl Model for AudioConsumerSample {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            Slot::optional("bytes_received", &mut read.bytes_received),
            Slot::optional("concealment_events", &mut read.concealment_events),
            Slot::optional("consumer_id", &mut read.consumer_id),
            Slot::optional("jitter", &mut read.jitter),
            Slot::optional("jitter_buffer_delay", &mut read.jitter_buffer_delay),
            Slot::optional(
                "jitter_buffer_emitted_count",
                &mut read.jitter_buffer_emitted_count,
            ),
            Slot::optional("mid", &mut read.mid),
            Slot::optional("mos_quality", &mut read.mos_quality),
            Slot::optional("packets_lost", &mut read.packets_lost),
            Slot::optional("packets_received", &mut read.packets_received),
            Slot::optional("peer_id", &mut read.peer_id),
            Slot::optional("producer_id", &mut read.producer_id),
            Slot::optional("ssrc", &mut read.ssrc),
            Slot::optional("timestamp", &mut read.timestamp),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
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
        object.finish();
    }
}

clientwright_runtime::impl_serde!(AudioConsumerSample);
