// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    DateTime, DecodeError, Decoder, Model, Object, ObjectWriter, Uuid, Value,
};

use crate::types::EventOrganization;

/// The meeting that an event is about, and its session.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EventMeeting {
    /// Identifier of the meeting.
    pub id: Uuid,
    /// Identifier of the session. Not there for a livestream.
    pub session_id: Option<Uuid>,
    /// Title of the meeting.
    ///
    /// `None` is absent and `Some(None)` null: ask for `Some(Some(value))`, since null is some as
    /// well.
    pub title: Option<Option<String>>,
    /// Name of the room; equal to `id` in the examples of the guide.
    pub room_name: Option<String>,
    /// The text `LIVE` in all examples, also when the session is over. It does not tell whether it
    /// is.
    pub status: Option<String>,
    /// When the session was created.
    pub created_at: Option<DateTime>,
    /// When the session started. Not there for a livestream.
    pub started_at: Option<DateTime>,
    /// When the session ended; null or absent while it is going on.
    ///
    /// `None` is absent and `Some(None)` null: ask for `Some(Some(value))`, since null is some as
    /// well.
    pub ended_at: Option<Option<DateTime>>,
    /// The app that the meeting belongs to.
    pub organized_by: Option<EventOrganization>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for EventMeeting {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            id: object.required("id")?,
            session_id: object.optional("sessionId")?,
            title: object.nullable("title")?,
            room_name: object.optional("roomName")?,
            status: object.optional("status")?,
            created_at: object.optional("createdAt")?,
            started_at: object.optional("startedAt")?,
            ended_at: object.nullable("endedAt")?,
            organized_by: object.optional("organizedBy")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("id", &self.id);
        object.set_optional("sessionId", &self.session_id);
        object.set_nullable("title", &self.title);
        object.set_optional("roomName", &self.room_name);
        object.set_optional("status", &self.status);
        object.set_optional("createdAt", &self.created_at);
        object.set_optional("startedAt", &self.started_at);
        object.set_nullable("endedAt", &self.ended_at);
        object.set_optional("organizedBy", &self.organized_by);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(EventMeeting);
