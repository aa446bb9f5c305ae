// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, Reader, Slot, UnknownMembers, Writer};
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
            Slot::optional("bytes_sent", &mut read.bytes_sent),
            Slot::optional("fir_count", &mut read.fir_count),
            Slot::optional("frame_height", &mut read.frame_height),
            Slot::optional("frame_width", &mut read.frame_width),
            Slot::optional("frames_encoded", &mut read.frames_encoded),
            Slot::optional("frames_per_second", &mut read.frames_per_second),
            Slot::optional("jitter", &mut read.jitter),
            Slot::optional("key_frames_encoded", &mut read.key_frames_encoded),
            Slot::optional("mid", &mut read.mid),
            Slot::optional("mos_quality", &mut read.mos_quality),
            Slot::optional("packets_lost", &mut read.packets_lost),
            Slot::optional("packets_sent", &mut read.packets_sent),
            Slot::optional("pli_count", &mut read.pli_count),
            Slot::optional("producer_id", &mut read.producer_id),
            Slot::optional(
                "quality_limitation_durations",
                &mut read.quality_limitation_durations,
            ),
            Slot::optional(
                "quality_limitation_reason",
                &mut read.quality_limitation_reason,
            ),
            Slot::optional(
                "quality_limitation_resolution_changes",
                &mut read.quality_limitation_resolution_changes,
            ),
            Slot::optional("rtt", &mut read.rtt),
            Slot::optional("ssrc", &mut read.ssrc),
            Slot::optional("timestamp", &mut read.timestamp),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set_optional("bytes_sent", &self.bytes_sent);
        object.set_optional("fir_count", &self.fir_count);
        object.set_optional("frame_height", &self.frame_height);
        object.set_optional("frame_width", &self.frame_width);
        object.set_optional("frames_encoded", &self.frames_encoded);
        object.set_optional("frames_per_second", &self.frames_per_second);
        object.set_optional("jitter", &self.jitter);
        object.set_optional("key_frames_encoded", &self.key_frames_encoded);
        object.set_optional("mid", &self.mid);
        object.set_optional("mos_quality", &self.mos_quality);
        object.set_optional("packets_lost", &self.packets_lost);
        object.set_optional("packets_sent", &self.packets_sent);
        object.set_optional("pli_count", &self.pli_count);
        object.set_optional("producer_id", &self.producer_id);
        object
            .set_optional(
                "quality_limitation_durations",
                &self.quality_limitation_durations,
            );
        object
            .set_optional("quality_limitation_reason", &self.quality_limitation_reason);
        object
            .set_optional(
                "quality_limitation_resolution_changes",
                &self.quality_limitation_resolution_changes,
            );
        object.set_optional("rtt", &self.rtt);
        object.set_optional("ssrc", &self.ssrc);
        object.set_optional("timestamp", &self.timestamp);
        object.finish();
    }
}

clientwright_runtime::impl_serde!(VideoProducerSample);
