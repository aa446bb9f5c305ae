// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::{SessionMembers, SessionStatus, SessionType};

/// A meeting while people are in it, and afterwards the record of that. A meeting has a new
/// session each time that people gather in it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Session {
    /// Identifier of the session.
    pub id: String,
    /// Identifier of the meeting that the session belongs to: a UUID, or a room name such as
    /// `abcdef-ghijkl` for an older kind of meeting.
    pub associated_id: Option<String>,
    /// When the session was created, as a timestamp.
    pub created_at: Option<String>,
    /// How many participants are in the session now.
    pub live_participants: Option<f64>,
    /// How many participants there were at the most at one time.
    pub max_concurrent_participants: Option<f64>,
    /// Title of the meeting that the session belongs to.
    pub meeting_display_name: Option<String>,
    /// Minutes used up since the session started.
    pub minutes_consumed: Option<f64>,
    /// Identifier of the app that hosted the session.
    pub organization_id: Option<String>,
    /// When the session started, as a timestamp.
    pub started_at: Option<String>,
    /// Whether the session is going on.
    pub status: SessionStatus,
    /// What kind of session it is.
    pub type_: Option<SessionType>,
    /// When the session was last changed, as a timestamp.
    pub updated_at: Option<String>,
    /// The breakout rooms of the session, each a session as well. `sessions.get` lists all of them
    /// when `include_breakout_rooms` is set.
    pub breakout_rooms: Option<Vec<SessionMembers>>,
    /// When the session ended, as a timestamp. Tell by `status` whether the session is going on:
    /// while it is, a recorded reply has the text `null` here.
    pub ended_at: Option<String>,
    /// Further data about the session, any JSON.
    pub meta: Option<Value>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Session {
    /// An object with the members that it must have.
    #[must_use]
    pub fn new(id: impl Into<String>, status: impl Into<SessionStatus>) -> Self {
        Self {
            id: id.into(),
            associated_id: None,
            created_at: None,
            live_participants: None,
            max_concurrent_participants: None,
            meeting_display_name: None,
            minutes_consumed: None,
            organization_id: None,
            started_at: None,
            status: status.into(),
            type_: None,
            updated_at: None,
            breakout_rooms: None,
            ended_at: None,
            meta: None,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets [`associated_id`](Self::associated_id).
    #[must_use]
    pub fn associated_id(mut self, associated_id: impl Into<String>) -> Self {
        self.associated_id = Some(associated_id.into());
        self
    }

    /// Sets [`created_at`](Self::created_at).
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<String>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets [`live_participants`](Self::live_participants).
    #[must_use]
    pub fn live_participants(mut self, live_participants: f64) -> Self {
        self.live_participants = Some(live_participants);
        self
    }

    /// Sets [`max_concurrent_participants`](Self::max_concurrent_participants).
    #[must_use]
    pub fn max_concurrent_participants(
        mut self,
        max_concurrent_participants: f64,
    ) -> Self {
        self.max_concurrent_participants = Some(max_concurrent_participants);
        self
    }

    /// Sets [`meeting_display_name`](Self::meeting_display_name).
    #[must_use]
    pub fn meeting_display_name(
        mut self,
        meeting_display_name: impl Into<String>,
    ) -> Self {
        self.meeting_display_name = Some(meeting_display_name.into());
        self
    }

    /// Sets [`minutes_consumed`](Self::minutes_consumed).
    #[must_use]
    pub fn minutes_consumed(mut self, minutes_consumed: f64) -> Self {
        self.minutes_consumed = Some(minutes_consumed);
        self
    }

    /// Sets [`organization_id`](Self::organization_id).
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Sets [`started_at`](Self::started_at).
    #[must_use]
    pub fn started_at(mut self, started_at: impl Into<String>) -> Self {
        self.started_at = Some(started_at.into());
        self
    }

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn type_(mut self, type_: impl Into<SessionType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`updated_at`](Self::updated_at).
    #[must_use]
    pub fn updated_at(mut self, updated_at: impl Into<String>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }

    /// Sets [`breakout_rooms`](Self::breakout_rooms).
    #[must_use]
    pub fn breakout_rooms(
        mut self,
        breakout_rooms: impl IntoIterator<Item = SessionMembers>,
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
            associated_id: object.optional("associated_id")?,
            created_at: object.optional("created_at")?,
            live_participants: object.optional("live_participants")?,
            max_concurrent_participants: object.optional("max_concurrent_participants")?,
            meeting_display_name: object.optional("meeting_display_name")?,
            minutes_consumed: object.optional("minutes_consumed")?,
            organization_id: object.optional("organization_id")?,
            started_at: object.optional("started_at")?,
            status: object.required("status")?,
            type_: object.optional("type")?,
            updated_at: object.optional("updated_at")?,
            breakout_rooms: object.optional("breakout_rooms")?,
            ended_at: object.optional("ended_at")?,
            meta: object.any("meta"),
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("id", &self.id);
        object.set_optional("associated_id", &self.associated_id);
        object.set_optional("created_at", &self.created_at);
        object.set_optional("live_participants", &self.live_participants);
        object
            .set_optional(
                "max_concurrent_participants",
                &self.max_concurrent_participants,
            );
        object.set_optional("meeting_display_name", &self.meeting_display_name);
        object.set_optional("minutes_consumed", &self.minutes_consumed);
        object.set_optional("organization_id", &self.organization_id);
        object.set_optional("started_at", &self.started_at);
        object.set("status", &self.status);
        object.set_optional("type", &self.type_);
        object.set_optional("updated_at", &self.updated_at);
        object.set_optional("breakout_rooms", &self.breakout_rooms);
        object.set_optional("ended_at", &self.ended_at);
        object.set_optional("meta", &self.meta);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(Session);
