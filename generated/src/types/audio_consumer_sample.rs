// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

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
            optional("bytes_received", &mut read.bytes_received),
            optional("concealment_events", &mut read.concealment_events),
            optional("consumer_id", &mut read.consumer_id),
            optional("jitter", &mut read.jitter),
            optional("jitter_buffer_delay", &mut read.jitter_buffer_delay),
            optional(
                "jitter_buffer_emitted_count",
                &mut read.jitter_buffer_emitted_count,
            ),
            optional("mid", &mut read.mid),
            optional("mos_quality", &mut read.mos_quality),
            optional("packets_lost", &mut read.packets_lost),
            optional("packets_received", &mut read.packets_received),
            optional("peer_id", &mut read.peer_id),
            optional("producer_id", &mut read.producer_id),
            optional("ssrc", &mut read.ssrc),
            optional("timestamp", &mut read.timestamp),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("bytes_received", &self.bytes_received),
            set_optional("concealment_events", &self.concealment_events),
            set_optional("consumer_id", &self.consumer_id),
            set_optional("jitter", &self.jitter),
            set_optional("jitter_buffer_delay", &self.jitter_buffer_delay),
            set_optional(
                "jitter_buffer_emitted_count",
                &self.jitter_buffer_emitted_count,
            ),
            set_optional("mid", &self.mid),
            set_optional("mos_quality", &self.mos_quality),
            set_optional("packets_lost", &self.packets_lost),
            set_optional("packets_received", &self.packets_received),
            set_optional("peer_id", &self.peer_id),
            set_optional("producer_id", &self.producer_id),
            set_optional("ssrc", &self.ssrc),
            set_optional("timestamp", &self.timestamp),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(AudioConsumerSample);
