// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Value, Writer, nullable, optional,
    required, set, set_optional,
};

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
    pub additional_properties: UnknownMembers,
}

impl Model for Session {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut associated_id = None;
        let mut created_at = None;
        let mut live_participants = None;
        let mut max_concurrent_participants = None;
        let mut meeting_display_name = None;
        let mut minutes_consumed = None;
        let mut organization_id = None;
        let mut started_at = None;
        let mut status = None;
        let mut type_ = None;
        let mut updated_at = None;
        let mut breakout_rooms = None;
        let mut ended_at = None;
        let mut meta = None;
        let mut slots = [
            required("id", &mut id),
            optional("associated_id", &mut associated_id),
            optional("created_at", &mut created_at),
            optional("live_participants", &mut live_participants),
            optional("max_concurrent_participants", &mut max_concurrent_participants),
            optional("meeting_display_name", &mut meeting_display_name),
            optional("minutes_consumed", &mut minutes_consumed),
            optional("organization_id", &mut organization_id),
            optional("started_at", &mut started_at),
            required("status", &mut status),
            optional("type", &mut type_),
            optional("updated_at", &mut updated_at),
            optional("breakout_rooms", &mut breakout_rooms),
            optional("ended_at", &mut ended_at),
            nullable("meta", &mut meta),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            id: reader.given(id)?,
            associated_id,
            created_at,
            live_participants,
            max_concurrent_participants,
            meeting_display_name,
            minutes_consumed,
            organization_id,
            started_at,
            status: reader.given(status)?,
            type_,
            updated_at,
            breakout_rooms,
            ended_at,
            meta,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set("id", &self.id),
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
            set("status", &self.status),
            set_optional("type", &self.type_),
            set_optional("updated_at", &self.updated_at),
            set_optional("breakout_rooms", &self.breakout_rooms),
            set_optional("ended_at", &self.ended_at),
            set_optional("meta", &self.meta),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(Session);
