// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

use crate::types::{AudioQualitySample, VideoQualitySample};

/// Quality of a call over one connection, in `sessions.get_participant`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ParticipantQualityStats {
    /// Bandwidth taken by sound.
    pub audio_bandwidth: Option<f64>,
    /// Packets of sound lost.
    pub audio_packet_loss: Option<f64>,
    /// Sound from moment to moment.
    pub audio_stats: Option<Vec<AudioQualitySample>>,
    /// Quality on average.
    pub average_quality: Option<f64>,
    /// When the measuring ended.
    pub end: Option<String>,
    /// Identifier of the peer, that is, of the connection.
    pub peer_id: Option<String>,
    /// When the measuring started.
    pub start: Option<String>,
    /// Bandwidth taken by pictures.
    pub video_bandwidth: Option<f64>,
    /// Packets of pictures lost.
    pub video_packet_loss: Option<f64>,
    /// Pictures from moment to moment.
    pub video_stats: Option<Vec<VideoQualitySample>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for ParticipantQualityStats {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("audio_bandwidth", &mut read.audio_bandwidth),
            optional("audio_packet_loss", &mut read.audio_packet_loss),
            optional("audio_stats", &mut read.audio_stats),
            optional("average_quality", &mut read.average_quality),
            optional("end", &mut read.end),
            optional("peer_id", &mut read.peer_id),
            optional("start", &mut read.start),
            optional("video_bandwidth", &mut read.video_bandwidth),
            optional("video_packet_loss", &mut read.video_packet_loss),
            optional("video_stats", &mut read.video_stats),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("audio_bandwidth", &self.audio_bandwidth),
            set_optional("audio_packet_loss", &self.audio_packet_loss),
            set_optional("audio_stats", &self.audio_stats),
            set_optional("average_quality", &self.average_quality),
            set_optional("end", &self.end),
            set_optional("peer_id", &self.peer_id),
            set_optional("start", &self.start),
            set_optional("video_bandwidth", &self.video_bandwidth),
            set_optional("video_packet_loss", &self.video_packet_loss),
            set_optional("video_stats", &self.video_stats),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(ParticipantQualityStats);
