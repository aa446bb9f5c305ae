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

impl PeerEvent {
    /// An object in which no member is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`created_at`](Self::created_at).
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<String>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets [`event_name`](Self::event_name).
    #[must_use]
    pub fn event_name(mut self, event_name: impl Into<PeerEventName>) -> Self {
        self.event_name = Some(event_name.into());
        self
    }

    /// Sets [`minutes_consumed`](Self::minutes_consumed).
    #[must_use]
    pub fn minutes_consumed(mut self, minutes_consumed: f64) -> Self {
        self.minutes_consumed = Some(minutes_consumed);
        self
    }

    /// Sets [`participant_id`](Self::participant_id).
    #[must_use]
    pub fn participant_id(mut self, participant_id: impl Into<String>) -> Self {
        self.participant_id = Some(participant_id.into());
        self
    }

    /// Sets [`peer_id`](Self::peer_id).
    #[must_use]
    pub fn peer_id(mut self, peer_id: impl Into<String>) -> Self {
        self.peer_id = Some(peer_id.into());
        self
    }

    /// Sets [`preset_view_type`](Self::preset_view_type).
    #[must_use]
    pub fn preset_view_type(
        mut self,
        preset_view_type: impl Into<PeerViewType>,
    ) -> Self {
        self.preset_view_type = Some(preset_view_type.into());
        self
    }

    /// Sets [`session_id`](Self::session_id).
    #[must_use]
    pub fn session_id(mut self, session_id: impl Into<String>) -> Self {
        self.session_id = Some(session_id.into());
        self
    }

    /// Sets [`socket_session_id`](Self::socket_session_id).
    #[must_use]
    pub fn socket_session_id(mut self, socket_session_id: impl Into<String>) -> Self {
        self.socket_session_id = Some(socket_session_id.into());
        self
    }

    /// Sets [`updated_at`](Self::updated_at).
    #[must_use]
    pub fn updated_at(mut self, updated_at: impl Into<String>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }
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
