// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

use crate::types::{PeerEvent, PeerQualityStats, PeerReport, PeerStats};

/// The participant behind a peer, with the report on the call.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PeerReportParticipant {
    /// Identifier of the peer, a new one each time that the participant joins.
    pub id: Option<String>,
    /// When the participant was created, as a timestamp.
    pub created_at: Option<String>,
    /// Identifier of your own that was given when the participant was added to the meeting.
    pub custom_participant_id: Option<String>,
    /// Name shown when joining the session.
    pub display_name: Option<String>,
    /// Minutes that the participant spent in the session.
    pub duration: Option<f64>,
    /// When the participant joined, as a timestamp.
    pub joined_at: Option<String>,
    /// When the participant left, as a timestamp. Absent while still there.
    pub left_at: Option<String>,
    /// The comings and goings of the participant. Only there with `include_peer_events`.
    pub peer_events: Option<Vec<PeerEvent>>,
    /// The report on the call.
    pub peer_report: Option<PeerReport>,
    /// Name of the preset that the participant has.
    pub role: Option<String>,
    /// Identifier of the session that the peer belongs to.
    pub session_id: Option<String>,
    /// When the participant was last changed, as a timestamp.
    pub updated_at: Option<String>,
    /// Lasting identifier of the participant, as `meetings.add_participant` returns it; the same in
    /// every session.
    pub user_id: Option<String>,
    /// Device, network and events of the participant, in an older form than `peer_report.metadata`.
    pub peer_stats: Option<PeerStats>,
    /// Quality of the call, in an older form than `peer_report.quality`.
    pub quality_stats: Option<PeerQualityStats>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for PeerReportParticipant {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("id", &mut read.id),
            optional("created_at", &mut read.created_at),
            optional("custom_participant_id", &mut read.custom_participant_id),
            optional("display_name", &mut read.display_name),
            optional("duration", &mut read.duration),
            optional("joined_at", &mut read.joined_at),
            optional("left_at", &mut read.left_at),
            optional("peer_events", &mut read.peer_events),
            optional("peer_report", &mut read.peer_report),
            optional("role", &mut read.role),
            optional("session_id", &mut read.session_id),
            optional("updated_at", &mut read.updated_at),
            optional("user_id", &mut read.user_id),
            optional("peer_stats", &mut read.peer_stats),
            optional("quality_stats", &mut read.quality_stats),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("id", &self.id),
            set_optional("created_at", &self.created_at),
            set_optional("custom_participant_id", &self.custom_participant_id),
            set_optional("display_name", &self.display_name),
            set_optional("duration", &self.duration),
            set_optional("joined_at", &self.joined_at),
            set_optional("left_at", &self.left_at),
            set_optional("peer_events", &self.peer_events),
            set_optional("peer_report", &self.peer_report),
            set_optional("role", &self.role),
            set_optional("session_id", &self.session_id),
            set_optional("updated_at", &self.updated_at),
            set_optional("user_id", &self.user_id),
            set_optional("peer_stats", &self.peer_stats),
            set_optional("quality_stats", &self.quality_stats),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(PeerReportParticipant);
