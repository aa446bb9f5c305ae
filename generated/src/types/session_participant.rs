// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

use crate::types::{ParticipantQualityStats, PeerEvent, PeerStats};

/// Somebody who took, or takes, part in a session.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionParticipant {
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
    /// Name of the preset that the participant has.
    pub preset_name: Option<String>,
    /// When the participant was last changed, as a timestamp.
    pub updated_at: Option<String>,
    /// Lasting identifier of the participant, as `meetings.add_participant` returns it; the same in
    /// every session.
    pub user_id: Option<String>,
    /// Device, network and events of the participant. Never there in a list.
    pub peer_stats: Option<PeerStats>,
    /// Quality of the call, one entry for each connection. Never there in a list.
    pub quality_stats: Option<Vec<ParticipantQualityStats>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for SessionParticipant {
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
            optional("preset_name", &mut read.preset_name),
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
            set_optional("preset_name", &self.preset_name),
            set_optional("updated_at", &self.updated_at),
            set_optional("user_id", &self.user_id),
            set_optional("peer_stats", &self.peer_stats),
            set_optional("quality_stats", &self.quality_stats),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(SessionParticipant);
