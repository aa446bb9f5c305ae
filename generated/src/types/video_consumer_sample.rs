// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

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
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for VideoConsumerSample {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            bytes_received: object.optional("bytes_received")?,
            consumer_id: object.optional("consumer_id")?,
            fir_count: object.optional("fir_count")?,
            frame_height: object.optional("frame_height")?,
            frame_width: object.optional("frame_width")?,
            frames_decoded: object.optional("frames_decoded")?,
            frames_dropped: object.optional("frames_dropped")?,
            frames_per_second: object.optional("frames_per_second")?,
            jitter: object.optional("jitter")?,
            jitter_buffer_delay: object.optional("jitter_buffer_delay")?,
            jitter_buffer_emitted_count: object.optional("jitter_buffer_emitted_count")?,
            key_frames_decoded: object.optional("key_frames_decoded")?,
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
        object.finish()
    }
}

clientwright_runtime::impl_serde!(VideoConsumerSample);
