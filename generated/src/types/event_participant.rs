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
    ///
    /// `None` is absent and `Some(None)` null: ask for `Some(Some(value))`, since null is some as
    /// well.
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
