// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
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

clientwright_runtime::impl_object!(default PeerReportParticipant {
    id: optional "id",
    created_at: optional "created_at",
    custom_participant_id: optional "custom_participant_id",
    display_name: optional "display_name",
    duration: optional "duration",
    joined_at: optional "joined_at",
    left_at: optional "left_at",
    peer_events: optional "peer_events",
    peer_report: optional "peer_report",
    role: optional "role",
    session_id: optional "session_id",
    updated_at: optional "updated_at",
    user_id: optional "user_id",
    peer_stats: optional "peer_stats",
    quality_stats: optional "quality_stats",
    ..additional_properties
});
