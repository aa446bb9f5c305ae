// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, Slot, UnknownMembers, Value, Writer,
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
    /// `None` is absent and `Some(None)` null: ask for `Some(Some(value))`, since null is some as
    /// well.
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
    /// `None` is absent and `Some(None)` null: ask for `Some(Some(value))`, since null is some as
    /// well.
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
            Slot::optional("audio_bandwidth", &mut read.audio_bandwidth),
            Slot::optional("audio_stats", &mut read.audio_stats),
            Slot::optional("average_quality", &mut read.average_quality),
            Slot::nullable("end", &mut read.end),
            Slot::optional(
                "first_audio_packet_received",
                &mut read.first_audio_packet_received,
            ),
            Slot::optional(
                "first_video_packet_received",
                &mut read.first_video_packet_received,
            ),
            Slot::optional(
                "last_audio_packet_received",
                &mut read.last_audio_packet_received,
            ),
            Slot::optional(
                "last_video_packet_received",
                &mut read.last_video_packet_received,
            ),
            Slot::optional("peer_ids", &mut read.peer_ids),
            Slot::nullable("start", &mut read.start),
            Slot::optional("total_audio_packets", &mut read.total_audio_packets),
            Slot::optional(
                "total_audio_packets_lost",
                &mut read.total_audio_packets_lost,
            ),
            Slot::optional("total_video_packets", &mut read.total_video_packets),
            Slot::optional(
                "total_video_packets_lost",
                &mut read.total_video_packets_lost,
            ),
            Slot::optional("video_bandwidth", &mut read.video_bandwidth),
            Slot::optional("video_stats", &mut read.video_stats),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set_optional("audio_bandwidth", &self.audio_bandwidth);
        object.set_optional("audio_stats", &self.audio_stats);
        object.set_optional("average_quality", &self.average_quality);
        object.set_optional("end", &self.end);
        object
            .set_optional(
                "first_audio_packet_received",
                &self.first_audio_packet_received,
            );
        object
            .set_optional(
                "first_video_packet_received",
                &self.first_video_packet_received,
            );
        object
            .set_optional(
                "last_audio_packet_received",
                &self.last_audio_packet_received,
            );
        object
            .set_optional(
                "last_video_packet_received",
                &self.last_video_packet_received,
            );
        object.set_optional("peer_ids", &self.peer_ids);
        object.set_optional("start", &self.start);
        object.set_optional("total_audio_packets", &self.total_audio_packets);
        object.set_optional("total_audio_packets_lost", &self.total_audio_packets_lost);
        object.set_optional("total_video_packets", &self.total_video_packets);
        object.set_optional("total_video_packets_lost", &self.total_video_packets_lost);
        object.set_optional("video_bandwidth", &self.video_bandwidth);
        object.set_optional("video_stats", &self.video_stats);
        object.finish();
    }
}

clientwright_runtime::impl_serde!(PeerQualityStats);
