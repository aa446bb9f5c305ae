// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, Reader, Slot, UnknownMembers, Writer};

/// Received pictures at a moment of the call.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VideoConsumerSample {
    /// Bytes received so far.
    pub bytes_received: Option<i64>,
    /// Identifier of the consumer.
    pub consumer_id: Option<String>,
    /// How often a full picture was asked for (full intra request) so far.
    pub fir_count: Option<i64>,
    /// Height of the picture, in pixels.
    pub frame_height: Option<i64>,
    /// Width of the picture, in pixels.
    pub frame_width: Option<i64>,
    /// Pictures decoded so far.
    pub frames_decoded: Option<i64>,
    /// Pictures dropped so far.
    pub frames_dropped: Option<i64>,
    /// Pictures per second.
    pub frames_per_second: Option<f64>,
    /// How unevenly packets arrived.
    pub jitter: Option<f64>,
    /// Time that all that left the jitter buffer spent in it, summed up.
    pub jitter_buffer_delay: Option<f64>,
    /// How many pictures left the jitter buffer so far.
    pub jitter_buffer_emitted_count: Option<f64>,
    /// Key frames decoded so far.
    pub key_frames_decoded: Option<i64>,
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

impl Model for VideoConsumerSample {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            Slot::optional("bytes_received", &mut read.bytes_received),
            Slot::optional("consumer_id", &mut read.consumer_id),
            Slot::optional("fir_count", &mut read.fir_count),
            Slot::optional("frame_height", &mut read.frame_height),
            Slot::optional("frame_width", &mut read.frame_width),
            Slot::optional("frames_decoded", &mut read.frames_decoded),
            Slot::optional("frames_dropped", &mut read.frames_dropped),
            Slot::optional("frames_per_second", &mut read.frames_per_second),
            Slot::optional("jitter", &mut read.jitter),
            Slot::optional("jitter_buffer_delay", &mut read.jitter_buffer_delay),
            Slot::optional(
                "jitter_buffer_emitted_count",
                &mut read.jitter_buffer_emitted_count,
            ),
            Slot::optional("key_frames_decoded", &mut read.key_frames_decoded),
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
        object.set_optional("consumer_id", &self.consumer_id);
        object.set_optional("fir_count", &self.fir_count);
        object.set_optional("frame_height", &self.frame_height);
        object.set_optional("frame_width", &self.frame_width);
        object.set_optional("frames_decoded", &self.frames_decoded);
        object.set_optional("frames_dropped", &self.frames_dropped);
        object.set_optional("frames_per_second", &self.frames_per_second);
        object.set_optional("jitter", &self.jitter);
        object.set_optional("jitter_buffer_delay", &self.jitter_buffer_delay);
        object
            .set_optional(
                "jitter_buffer_emitted_count",
                &self.jitter_buffer_emitted_count,
            );
        object.set_optional("key_frames_decoded", &self.key_frames_decoded);
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

clientwright_runtime::impl_serde!(VideoConsumerSample);
