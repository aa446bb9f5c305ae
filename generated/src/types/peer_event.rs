// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

use crate::types::{PeerEventName, PeerViewType};

/// Something in the life of a participant's connection to a session.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PeerEvent {
    /// Identifier of the event.
    pub id: Option<String>,
    /// When the event was recorded, as a timestamp.
    pub created_at: Option<String>,
    /// What happened.
    pub event_name: Option<PeerEventName>,
    /// Minutes used up that are put down to the event.
    pub minutes_consumed: Option<f64>,
    /// Identifier of the participant.
    pub participant_id: Option<String>,
    /// Identifier of the peer, that is, of the connection.
    pub peer_id: Option<String>,
    /// View type of the preset that the participant had.
    pub preset_view_type: Option<PeerViewType>,
    /// Identifier of the session.
    pub session_id: Option<String>,
    /// Identifier of the socket session in which the event happened.
    pub socket_session_id: Option<String>,
    /// When the event was last changed, as a timestamp.
    pub updated_at: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for PeerEvent {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("id", &mut read.id),
            optional("created_at", &mut read.created_at),
            optional("event_name", &mut read.event_name),
            optional("minutes_consumed", &mut read.minutes_consumed),
            optional("participant_id", &mut read.participant_id),
            optional("peer_id", &mut read.peer_id),
            optional("preset_view_type", &mut read.preset_view_type),
            optional("session_id", &mut read.session_id),
            optional("socket_session_id", &mut read.socket_session_id),
            optional("updated_at", &mut read.updated_at),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("id", &self.id),
            set_optional("created_at", &self.created_at),
            set_optional("event_name", &self.event_name),
            set_optional("minutes_consumed", &self.minutes_consumed),
            set_optional("participant_id", &self.participant_id),
            set_optional("peer_id", &self.peer_id),
            set_optional("preset_view_type", &self.preset_view_type),
            set_optional("session_id", &self.session_id),
            set_optional("socket_session_id", &self.socket_session_id),
            set_optional("updated_at", &self.updated_at),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(PeerEvent);
