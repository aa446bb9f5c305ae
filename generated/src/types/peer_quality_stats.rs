// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Value, Writer, nullable, optional,
    set_optional,
};

/// Quality of a call, in `sessions.peer_report`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PeerQualityStats {
    /// Bandwidth taken by sound.
    pub audio_bandwidth: Option<f64>,
    /// Sound from moment to moment, in a form that is not documented.
    pub audio_stats: Option<Vec<Value>>,
    /// Quality on average.
    pub average_quality: Option<f64>,
    /// When the measuring ended. Null while it goes on.
    ///
    /// `None` is absent, `Some(None)` null.
    pub end: Option<Option<String>>,
    /// When the first packet of sound came in.
    pub first_audio_packet_received: Option<String>,
    /// When the first packet of pictures came in.
    pub first_video_packet_received: Option<String>,
    /// When the last packet of sound came in.
    pub last_audio_packet_received: Option<String>,
    /// When the last packet of pictures came in.
    pub last_video_packet_received: Option<String>,
    /// Identifiers of the peers that were measured.
    pub peer_ids: Option<Vec<String>>,
    /// When the measuring started. Null when it has not.
    ///
    /// `None` is absent, `Some(None)` null.
    pub start: Option<Option<String>>,
    /// Packets of sound.
    pub total_audio_packets: Option<i64>,
    /// Packets of sound lost.
    pub total_audio_packets_lost: Option<i64>,
    /// Packets of pictures.
    pub total_video_packets: Option<i64>,
    /// Packets of pictures lost.
    pub total_video_packets_lost: Option<i64>,
    /// Bandwidth taken by pictures.
    pub video_bandwidth: Option<f64>,
    /// Pictures from moment to moment, in a form that is not documented.
    pub video_stats: Option<Vec<Value>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for PeerQualityStats {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("audio_bandwidth", &mut read.audio_bandwidth),
            optional("audio_stats", &mut read.audio_stats),
            optional("average_quality", &mut read.average_quality),
            nullable("end", &mut read.end),
            optional(
                "first_audio_packet_received",
                &mut read.first_audio_packet_received,
            ),
            optional(
                "first_video_packet_received",
                &mut read.first_video_packet_received,
            ),
            optional("last_audio_packet_received", &mut read.last_audio_packet_received),
            optional("last_video_packet_received", &mut read.last_video_packet_received),
            optional("peer_ids", &mut read.peer_ids),
            nullable("start", &mut read.start),
            optional("total_audio_packets", &mut read.total_audio_packets),
            optional("total_audio_packets_lost", &mut read.total_audio_packets_lost),
            optional("total_video_packets", &mut read.total_video_packets),
            optional("total_video_packets_lost", &mut read.total_video_packets_lost),
            optional("video_bandwidth", &mut read.video_bandwidth),
            optional("video_stats", &mut read.video_stats),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("audio_bandwidth", &self.audio_bandwidth),
            set_optional("audio_stats", &self.audio_stats),
            set_optional("average_quality", &self.average_quality),
            set_optional("end", &self.end),
            set_optional(
                "first_audio_packet_received",
                &self.first_audio_packet_received,
            ),
            set_optional(
                "first_video_packet_received",
                &self.first_video_packet_received,
            ),
            set_optional("last_audio_packet_received", &self.last_audio_packet_received),
            set_optional("last_video_packet_received", &self.last_video_packet_received),
            set_optional("peer_ids", &self.peer_ids),
            set_optional("start", &self.start),
            set_optional("total_audio_packets", &self.total_audio_packets),
            set_optional("total_audio_packets_lost", &self.total_audio_packets_lost),
            set_optional("total_video_packets", &self.total_video_packets),
            set_optional("total_video_packets_lost", &self.total_video_packets_lost),
            set_optional("video_bandwidth", &self.video_bandwidth),
            set_optional("video_stats", &self.video_stats),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(PeerQualityStats);
