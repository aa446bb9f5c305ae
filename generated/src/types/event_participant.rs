// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    DateTime, DecodeError, Decoder, Model, Object, ObjectWriter, Uuid, Value,
};

/// The participant that an event is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EventParticipant {
    /// Identifier of the peer in the session, as `sessions.peer_report` takes it.
    pub peer_id: Uuid,
    /// Name that the others see.
    pub user_display_name: Option<Option<String>>,
    /// Identifier of your own that was given when the participant was added to the meeting.
    pub custom_participant_id: Option<String>,
    /// Older name of `customParticipantId`.
    #[deprecated]
    pub client_specific_id: Option<String>,
    /// When the participant joined.
    pub joined_at: Option<DateTime>,
    /// When the participant left; only once that has happened.
    pub left_at: Option<DateTime>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl EventParticipant {
    /// An object with the members that it must have.
    #[must_use]
    pub fn new(peer_id: impl Into<Uuid>) -> Self {
        Self {
            peer_id: peer_id.into(),
            user_display_name: None,
            custom_participant_id: None,
            client_specific_id: None,
            joined_at: None,
            left_at: None,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets [`user_display_name`](Self::user_display_name).
    #[must_use]
    pub fn user_display_name(mut self, user_display_name: impl Into<String>) -> Self {
        self.user_display_name = Some(Some(user_display_name.into()));
        self
    }

    /// Sets [`user_display_name`](Self::user_display_name) to null.
    #[must_use]
    pub fn user_display_name_null(mut self) -> Self {
        self.user_display_name = Some(None);
        self
    }

    /// Sets [`custom_participant_id`](Self::custom_participant_id).
    #[must_use]
    pub fn custom_participant_id(
        mut self,
        custom_participant_id: impl Into<String>,
    ) -> Self {
        self.custom_participant_id = Some(custom_participant_id.into());
        self
    }

    /// Sets [`client_specific_id`](Self::client_specific_id).
    #[deprecated]
    #[must_use]
    pub fn client_specific_id(mut self, client_specific_id: impl Into<String>) -> Self {
        self.client_specific_id = Some(client_specific_id.into());
        self
    }

    /// Sets [`joined_at`](Self::joined_at).
    #[must_use]
    pub fn joined_at(mut self, joined_at: impl Into<DateTime>) -> Self {
        self.joined_at = Some(joined_at.into());
        self
    }

    /// Sets [`left_at`](Self::left_at).
    #[must_use]
    pub fn left_at(mut self, left_at: impl Into<DateTime>) -> Self {
        self.left_at = Some(left_at.into());
        self
    }
}

impl Model for EventParticipant {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            peer_id: object.required("peerId")?,
            user_display_name: object.nullable("userDisplayName")?,
            custom_participant_id: object.optional("customParticipantId")?,
            client_specific_id: object.optional("clientSpecificId")?,
            joined_at: object.optional("joinedAt")?,
            left_at: object.optional("leftAt")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("peerId", &self.peer_id);
        object.set_nullable("userDisplayName", &self.user_display_name);
        object.set_optional("customParticipantId", &self.custom_participant_id);
        object.set_optional("clientSpecificId", &self.client_specific_id);
        object.set_optional("joinedAt", &self.joined_at);
        object.set_optional("leftAt", &self.left_at);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(EventParticipant);
