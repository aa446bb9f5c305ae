// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
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

clientwright_runtime::impl_object!(default PeerEvent {
    id: optional "id",
    created_at: optional "created_at",
    event_name: optional "event_name",
    minutes_consumed: optional "minutes_consumed",
    participant_id: optional "participant_id",
    peer_id: optional "peer_id",
    preset_view_type: optional "preset_view_type",
    session_id: optional "session_id",
    socket_session_id: optional "socket_session_id",
    updated_at: optional "updated_at",
    ..additional_properties
});
