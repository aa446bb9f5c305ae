// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

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
            optional("frame_per_second", &mut read.frame_per_second),
            optional("frame_width", &mut read.frame_width),
            optional("issues", &mut read.issues),
            optional("jitter_buffer_delay", &mut read.jitter_buffer_delay),
            optional(
                "key_frames_decoded_fraction",
                &mut read.key_frames_decoded_fraction,
            ),
            optional("packet_loss", &mut read.packet_loss),
            optional("quality_mos", &mut read.quality_mos),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("frame_per_second", &self.frame_per_second),
            set_optional("frame_width", &self.frame_width),
            set_optional("issues", &self.issues),
            set_optional("jitter_buffer_delay", &self.jitter_buffer_delay),
            set_optional(
                "key_frames_decoded_fraction",
                &self.key_frames_decoded_fraction,
            ),
            set_optional("packet_loss", &self.packet_loss),
            set_optional("quality_mos", &self.quality_mos),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(VideoConsumerSummary);
