// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

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
    pub additional_properties: UnknownMembers,
}

impl Model for AudioProducerSample {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("bytes_sent", &mut read.bytes_sent),
            optional("jitter", &mut read.jitter),
            optional("mid", &mut read.mid),
            optional("mos_quality", &mut read.mos_quality),
            optional("packets_lost", &mut read.packets_lost),
            optional("packets_sent", &mut read.packets_sent),
            optional("producer_id", &mut read.producer_id),
            optional("rtt", &mut read.rtt),
            optional("ssrc", &mut read.ssrc),
            optional("timestamp", &mut read.timestamp),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("bytes_sent", &self.bytes_sent),
            set_optional("jitter", &self.jitter),
            set_optional("mid", &self.mid),
            set_optional("mos_quality", &self.mos_quality),
            set_optional("packets_lost", &self.packets_lost),
            set_optional("packets_sent", &self.packets_sent),
            set_optional("producer_id", &self.producer_id),
            set_optional("rtt", &self.rtt),
            set_optional("ssrc", &self.ssrc),
            set_optional("timestamp", &self.timestamp),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(AudioProducerSample);
