// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// Received pictures at a moment of the call.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VideoConsumerSample {
    /// Bytes received so far.
    pub bytes_received: Option<f64>,
    /// Identifier of the consumer.
    pub consumer_id: Option<String>,
    /// How often a full picture was asked for (full intra request) so far.
    pub fir_count: Option<f64>,
    /// Height of the picture, in pixels.
    pub frame_height: Option<f64>,
    /// Width of the picture, in pixels.
    pub frame_width: Option<f64>,
    /// Pictures decoded so far.
    pub frames_decoded: Option<f64>,
    /// Pictures dropped so far.
    pub frames_dropped: Option<f64>,
    /// Pictures per second.
    pub frames_per_second: Option<f64>,
    /// How unevenly packets arrived.
    pub jitter: Option<f64>,
    /// Time that all that left the jitter buffer spent in it, summed up.
    pub jitter_buffer_delay: Option<f64>,
    /// How many pictures left the jitter buffer so far.
    pub jitter_buffer_emitted_count: Option<f64>,
    /// Key frames decoded so far.
    pub key_frames_decoded: Option<f64>,
    /// Identifier of the media section in the session description.
    pub mid: Option<String>,
    /// Quality as a mean opinion score, from 1 (bad) to 5 (excellent).
    pub mos_quality: Option<f64>,
    /// Packets lost so far.
    pub packets_lost: Option<f64>,
    /// Packets received so far.
    pub packets_received: Option<f64>,
    /// Identifier of the peer that sent it.
    pub peer_id: Option<String>,
    /// Identifier of the producer at the sending peer.
    pub producer_id: Option<String>,
    /// Number (SSRC) of the RTP stream.
    pub ssrc: Option<f64>,
    /// When it was measured.
    pub timestamp: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl VideoConsumerSample {
    /// An object in which no member is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`bytes_received`](Self::bytes_received).
    #[must_use]
    pub fn bytes_received(mut self, bytes_received: f64) -> Self {
        self.bytes_received = Some(bytes_received);
        self
    }

    /// Sets [`consumer_id`](Self::consumer_id).
    #[must_use]
    pub fn consumer_id(mut self, consumer_id: impl Into<String>) -> Self {
        self.consumer_id = Some(consumer_id.into());
        self
    }

    /// Sets [`fir_count`](Self::fir_count).
    #[must_use]
    pub fn fir_count(mut self, fir_count: f64) -> Self {
        self.fir_count = Some(fir_count);
        self
    }

    /// Sets [`frame_height`](Self::frame_height).
    #[must_use]
    pub fn frame_height(mut self, frame_height: f64) -> Self {
        self.frame_height = Some(frame_height);
        self
    }

    /// Sets [`frame_width`](Self::frame_width).
    #[must_use]
    pub fn frame_width(mut self, frame_width: f64) -> Self {
        self.frame_width = Some(frame_width);
        self
    }

    /// Sets [`frames_decoded`](Self::frames_decoded).
    #[must_use]
    pub fn frames_decoded(mut self, frames_decoded: f64) -> Self {
        self.frames_decoded = Some(frames_decoded);
        self
    }

    /// Sets [`frames_dropped`](Self::frames_dropped).
    #[must_use]
    pub fn frames_dropped(mut self, frames_dropped: f64) -> Self {
        self.frames_dropped = Some(frames_dropped);
        self
    }

    /// Sets [`frames_per_second`](Self::frames_per_second).
    #[must_use]
    pub fn frames_per_second(mut self, frames_per_second: f64) -> Self {
        self.frames_per_second = Some(frames_per_second);
        self
    }

    /// Sets [`jitter`](Self::jitter).
    #[must_use]
    pub fn jitter(mut self, jitter: f64) -> Self {
        self.jitter = Some(jitter);
        self
    }

    /// Sets [`jitter_buffer_delay`](Self::jitter_buffer_delay).
    #[must_use]
    pub fn jitter_buffer_delay(mut self, jitter_buffer_delay: f64) -> Self {
        self.jitter_buffer_delay = Some(jitter_buffer_delay);
        self
    }

    /// Sets [`jitter_buffer_emitted_count`](Self::jitter_buffer_emitted_count).
    #[must_use]
    pub fn jitter_buffer_emitted_count(
        mut self,
        jitter_buffer_emitted_count: f64,
    ) -> Self {
        self.jitter_buffer_emitted_count = Some(jitter_buffer_emitted_count);
        self
    }

    /// Sets [`key_frames_decoded`](Self::key_frames_decoded).
    #[must_use]
    pub fn key_frames_decoded(mut self, key_frames_decoded: f64) -> Self {
        self.key_frames_decoded = Some(key_frames_decoded);
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

    /// Sets [`packets_received`](Self::packets_received).
    #[must_use]
    pub fn packets_received(mut self, packets_received: f64) -> Self {
        self.packets_received = Some(packets_received);
        self
    }

    /// Sets [`peer_id`](Self::peer_id).
    #[must_use]
    pub fn peer_id(mut self, peer_id: impl Into<String>) -> Self {
        self.peer_id = Some(peer_id.into());
        self
    }

    /// Sets [`producer_id`](Self::producer_id).
    #[must_use]
    pub fn producer_id(mut self, producer_id: impl Into<String>) -> Self {
        self.producer_id = Some(producer_id.into());
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
