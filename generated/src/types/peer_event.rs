// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
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
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for PeerEvent {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            id: object.optional("id")?,
            created_at: object.optional("created_at")?,
            event_name: object.optional("event_name")?,
            minutes_consumed: object.optional("minutes_consumed")?,
            participant_id: object.optional("participant_id")?,
            peer_id: object.optional("peer_id")?,
            preset_view_type: object.optional("preset_view_type")?,
            session_id: object.optional("session_id")?,
            socket_session_id: object.optional("socket_session_id")?,
            updated_at: object.optional("updated_at")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("id", &self.id);
        object.set_optional("created_at", &self.created_at);
        object.set_optional("event_name", &self.event_name);
        object.set_optional("minutes_consumed", &self.minutes_consumed);
        object.set_optional("participant_id", &self.participant_id);
        object.set_optional("peer_id", &self.peer_id);
        object.set_optional("preset_view_type", &self.preset_view_type);
        object.set_optional("session_id", &self.session_id);
        object.set_optional("socket_session_id", &self.socket_session_id);
        object.set_optional("updated_at", &self.updated_at);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(PeerEvent);
