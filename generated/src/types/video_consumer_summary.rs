// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::{
    DelaySummary, PacketLossSummary, QualityPercentiles, VideoConsumerIssues,
};

/// Received pictures over the whole call.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VideoConsumerSummary {
    /// Pictures per second.
    pub frame_per_second: Option<QualityPercentiles>,
    /// Width of the picture, in pixels.
    pub frame_width: Option<QualityPercentiles>,
    /// What was wrong, and for how much of the call.
    pub issues: Option<VideoConsumerIssues>,
    /// Delay by the jitter buffer.
    pub jitter_buffer_delay: Option<DelaySummary>,
    /// Share of key frames among the pictures decoded, from 0 to 1.
    pub key_frames_decoded_fraction: Option<f64>,
    /// Packets lost.
    pub packet_loss: Option<PacketLossSummary>,
    /// Quality as a mean opinion score, from 1 (bad) to 5 (excellent).
    pub quality_mos: Option<QualityPercentiles>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for VideoConsumerSummary {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            frame_per_second: object.optional("frame_per_second")?,
            frame_width: object.optional("frame_width")?,
            issues: object.optional("issues")?,
            jitter_buffer_delay: object.optional("jitter_buffer_delay")?,
            key_frames_decoded_fraction: object.optional("key_frames_decoded_fraction")?,
            packet_loss: object.optional("packet_loss")?,
            quality_mos: object.optional("quality_mos")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("frame_per_second", &self.frame_per_second);
        object.set_optional("frame_width", &self.frame_width);
        object.set_optional("issues", &self.issues);
        object.set_optional("jitter_buffer_delay", &self.jitter_buffer_delay);
        object
            .set_optional(
                "key_frames_decoded_fraction",
                &self.key_frames_decoded_fraction,
            );
        object.set_optional("packet_loss", &self.packet_loss);
        object.set_optional("quality_mos", &self.quality_mos);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(VideoConsumerSummary);
