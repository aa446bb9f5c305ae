// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::{SessionStatus, SessionType};

/// A meeting while people are in it, and afterwards the record of that. A meeting has a new
/// session each time that people gather in it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Session {
    /// Identifier of the session.
    pub id: String,
    /// Identifier of the meeting that the session belongs to: a UUID for V2 meetings, a room name
    /// such as `abcdef-ghijkl` for V1 meetings.
    pub associated_id: String,
    /// When the session was created, as a timestamp.
    pub created_at: String,
    /// How many participants are in the session now.
    pub live_participants: f64,
    /// How many participants there were at the most at one time.
    pub max_concurrent_participants: f64,
    /// Title of the meeting that the session belongs to.
    pub meeting_display_name: String,
    /// Minutes used up since the session started.
    pub minutes_consumed: f64,
    /// Identifier of the app that hosted the session.
    pub organization_id: String,
    /// When the session started, as a timestamp.
    pub started_at: String,
    /// Whether the session is going on.
    pub status: SessionStatus,
    /// What kind of session it is.
    pub type_: SessionType,
    /// When the session was last changed, as a timestamp.
    pub updated_at: String,
    /// The breakout rooms of the session, in a form that is not documented. `sessions.get` lists
    /// all of them when `include_breakout_rooms` is set.
    pub breakout_rooms: Option<Vec<Value>>,
    /// When the session ended, as a timestamp. Absent while it is going on.
    pub ended_at: Option<String>,
    /// Further data about the session, any JSON.
    pub meta: Option<Value>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Session {
    /// An object with the members that it must have.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        associated_id: impl Into<String>,
        created_at: impl Into<String>,
        live_participants: f64,
        max_concurrent_participants: f64,
        meeting_display_name: impl Into<String>,
        minutes_consumed: f64,
        organization_id: impl Into<String>,
        started_at: impl Into<String>,
        status: impl Into<SessionStatus>,
        type_: impl Into<SessionType>,
        updated_at: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            associated_id: associated_id.into(),
            created_at: created_at.into(),
            live_participants,
            max_concurrent_participants,
            meeting_display_name: meeting_display_name.into(),
            minutes_consumed,
            organization_id: organization_id.into(),
            started_at: started_at.into(),
            status: status.into(),
            type_: type_.into(),
            updated_at: updated_at.into(),
            breakout_rooms: None,
            ended_at: None,
            meta: None,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets [`breakout_rooms`](Self::breakout_rooms).
    #[must_use]
    pub fn breakout_rooms(
        mut self,
        breakout_rooms: impl IntoIterator<Item = Value>,
    ) -> Self {
        self.breakout_rooms = Some(breakout_rooms.into_iter().collect());
        self
    }

    /// Sets [`ended_at`](Self::ended_at).
    #[must_use]
    pub fn ended_at(mut self, ended_at: impl Into<String>) -> Self {
        self.ended_at = Some(ended_at.into());
        self
    }

    /// Sets [`meta`](Self::meta).
    #[must_use]
    pub fn meta(mut self, meta: impl Into<Value>) -> Self {
        self.meta = Some(meta.into());
        self
    }
}

impl Model for Session {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            id: object.required("id")?,
            associated_id: object.required("associated_id")?,
            created_at: object.required("created_at")?,
            live_participants: object.required("live_participants")?,
            max_concurrent_participants: object.required("max_concurrent_participants")?,
            meeting_display_name: object.required("meeting_display_name")?,
            minutes_consumed: object.required("minutes_consumed")?,
            organization_id: object.required("organization_id")?,
            started_at: object.required("started_at")?,
            status: object.required("status")?,
            type_: object.required("type")?,
            updated_at: object.required("updated_at")?,
            breakout_rooms: object.optional("breakout_rooms")?,
            ended_at: object.optional("ended_at")?,
            meta: object.any("meta"),
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("id", &self.id);
        object.set("associated_id", &self.associated_id);
        object.set("created_at", &self.created_at);
        object.set("live_participants", &self.live_participants);
        object.set("max_concurrent_participants", &self.max_concurrent_participants);
        object.set("meeting_display_name", &self.meeting_display_name);
        object.set("minutes_consumed", &self.minutes_consumed);
        object.set("organization_id", &self.organization_id);
        object.set("started_at", &self.started_at);
        object.set("status", &self.status);
        object.set("type", &self.type_);
        object.set("updated_at", &self.updated_at);
        object.set_optional("breakout_rooms", &self.breakout_rooms);
        object.set_optional("ended_at", &self.ended_at);
        object.set_optional("meta", &self.meta);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(Session);
