// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, Reader, Slot, UnknownMembers, Writer};
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
    pub additional_properties: UnknownMembers,
}

impl Model for VideoConsumerSummary {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            Slot::optional("frame_per_second", &mut read.frame_per_second),
            Slot::optional("frame_width", &mut read.frame_width),
            Slot::optional("issues", &mut read.issues),
            Slot::optional("jitter_buffer_delay", &mut read.jitter_buffer_delay),
            Slot::optional(
                "key_frames_decoded_fraction",
                &mut read.key_frames_decoded_fraction,
            ),
            Slot::optional("packet_loss", &mut read.packet_loss),
            Slot::optional("quality_mos", &mut read.quality_mos),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
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
        object.finish();
    }
}

clientwright_runtime::impl_serde!(VideoConsumerSummary);
