// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

use crate::types::{QualityLimitationDurations, QualityLimitationReason};

/// Sent pictures at a moment of the call.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VideoProducerSample {
    /// Bytes sent so far.
    pub bytes_sent: Option<i64>,
    /// How often the other side asked for a full picture (full intra request) so far.
    pub fir_count: Option<i64>,
    /// Height of the picture, in pixels.
    pub frame_height: Option<i64>,
    /// Width of the picture, in pixels.
    pub frame_width: Option<i64>,
    /// Pictures encoded so far.
    pub frames_encoded: Option<i64>,
    /// Pictures per second.
    pub frames_per_second: Option<f64>,
    /// How unevenly packets arrived.
    pub jitter: Option<f64>,
    /// Key frames encoded so far.
    pub key_frames_encoded: Option<i64>,
    /// Identifier of the media section in the session description.
    pub mid: Option<String>,
    /// Quality as a mean opinion score, from 1 (bad) to 5 (excellent).
    pub mos_quality: Option<f64>,
    /// Packets lost so far.
    pub packets_lost: Option<i64>,
    /// Packets sent so far.
    pub packets_sent: Option<i64>,
    /// How often the other side reported a lost picture (picture loss indication) so far.
    pub pli_count: Option<i64>,
    /// Identifier of the producer.
    pub producer_id: Option<String>,
    /// For how long quality was held back, by reason.
    pub quality_limitation_durations: Option<QualityLimitationDurations>,
    /// Why quality is held back at the moment.
    pub quality_limitation_reason: Option<QualityLimitationReason>,
    /// How often the resolution changed because quality was held back.
    pub quality_limitation_resolution_changes: Option<i64>,
    /// Round-trip time.
    pub rtt: Option<f64>,
    /// Number (SSRC) of the RTP stream.
    pub ssrc: Option<i64>,
    /// When it was measured.
    pub timestamp: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for VideoProducerSample {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("bytes_sent", &mut read.bytes_sent),
            optional("fir_count", &mut read.fir_count),
            optional("frame_height", &mut read.frame_height),
            optional("frame_width", &mut read.frame_width),
            optional("frames_encoded", &mut read.frames_encoded),
            optional("frames_per_second", &mut read.frames_per_second),
            optional("jitter", &mut read.jitter),
            optional("key_frames_encoded", &mut read.key_frames_encoded),
            optional("mid", &mut read.mid),
            optional("mos_quality", &mut read.mos_quality),
            optional("packets_lost", &mut read.packets_lost),
            optional("packets_sent", &mut read.packets_sent),
            optional("pli_count", &mut read.pli_count),
            optional("producer_id", &mut read.producer_id),
            optional(
                "quality_limitation_durations",
                &mut read.quality_limitation_durations,
            ),
            optional("quality_limitation_reason", &mut read.quality_limitation_reason),
            optional(
                "quality_limitation_resolution_changes",
                &mut read.quality_limitation_resolution_changes,
            ),
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
            set_optional("fir_count", &self.fir_count),
            set_optional("frame_height", &self.frame_height),
            set_optional("frame_width", &self.frame_width),
            set_optional("frames_encoded", &self.frames_encoded),
            set_optional("frames_per_second", &self.frames_per_second),
            set_optional("jitter", &self.jitter),
            set_optional("key_frames_encoded", &self.key_frames_encoded),
            set_optional("mid", &self.mid),
            set_optional("mos_quality", &self.mos_quality),
            set_optional("packets_lost", &self.packets_lost),
            set_optional("packets_sent", &self.packets_sent),
            set_optional("pli_count", &self.pli_count),
            set_optional("producer_id", &self.producer_id),
            set_optional(
                "quality_limitation_durations",
                &self.quality_limitation_durations,
            ),
            set_optional("quality_limitation_reason", &self.quality_limitation_reason),
            set_optional(
                "quality_limitation_resolution_changes",
                &self.quality_limitation_resolution_changes,
            ),
            set_optional("rtt", &self.rtt),
            set_optional("ssrc", &self.ssrc),
            set_optional("timestamp", &self.timestamp),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(VideoProducerSample);
