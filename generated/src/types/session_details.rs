// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Value, Writer, nullable, optional,
    set_optional,
};

use crate::types::{Session, SessionMembers, SessionStatus, SessionType};

/// A session, in `session` or by its own members.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionDetails {
    /// Identifier of the session.
    pub id: Option<String>,
    /// Identifier of the meeting that the session belongs to: a UUID, or a room name such as
    /// `abcdef-ghijkl` for an older kind of meeting.
    pub associated_id: Option<String>,
    /// When the session was created, as a timestamp.
    pub created_at: Option<String>,
    /// How many participants are in the session now.
    pub live_participants: Option<i64>,
    /// How many participants there were at the most at one time.
    pub max_concurrent_participants: Option<i64>,
    /// Title of the meeting that the session belongs to.
    pub meeting_display_name: Option<String>,
    /// Minutes used up since the session started.
    pub minutes_consumed: Option<f64>,
    /// Identifier of the app that hosted the session.
    pub organization_id: Option<String>,
    /// When the session started, as a timestamp.
    pub started_at: Option<String>,
    /// Whether the session is going on.
    pub status: Option<SessionStatus>,
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
    /// The session, where the reply nests it.
    pub session: Option<Session>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for SessionDetails {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("id", &mut read.id),
            optional("associated_id", &mut read.associated_id),
            optional("created_at", &mut read.created_at),
            optional("live_participants", &mut read.live_participants),
            optional(
                "max_concurrent_participants",
                &mut read.max_concurrent_participants,
            ),
            optional("meeting_display_name", &mut read.meeting_display_name),
            optional("minutes_consumed", &mut read.minutes_consumed),
            optional("organization_id", &mut read.organization_id),
            optional("started_at", &mut read.started_at),
            optional("status", &mut read.status),
            optional("type", &mut read.type_),
            optional("updated_at", &mut read.updated_at),
            optional("breakout_rooms", &mut read.breakout_rooms),
            optional("ended_at", &mut read.ended_at),
            nullable("meta", &mut read.meta),
            optional("session", &mut read.session),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("id", &self.id),
            set_optional("associated_id", &self.associated_id),
            set_optional("created_at", &self.created_at),
            set_optional("live_participants", &self.live_participants),
            set_optional(
                "max_concurrent_participants",
                &self.max_concurrent_participants,
            ),
            set_optional("meeting_display_name", &self.meeting_display_name),
            set_optional("minutes_consumed", &self.minutes_consumed),
            set_optional("organization_id", &self.organization_id),
            set_optional("started_at", &self.started_at),
            set_optional("status", &self.status),
            set_optional("type", &self.type_),
            set_optional("updated_at", &self.updated_at),
            set_optional("breakout_rooms", &self.breakout_rooms),
            set_optional("ended_at", &self.ended_at),
            set_optional("meta", &self.meta),
            set_optional("session", &self.session),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(SessionDetails);
