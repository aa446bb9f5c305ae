// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{UnknownMembers, Value};
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

clientwright_runtime::impl_object!(default SessionDetails {
    id: optional "id",
    associated_id: optional "associated_id",
    created_at: optional "created_at",
    live_participants: optional "live_participants",
    max_concurrent_participants: optional "max_concurrent_participants",
    meeting_display_name: optional "meeting_display_name",
    minutes_consumed: optional "minutes_consumed",
    organization_id: optional "organization_id",
    started_at: optional "started_at",
    status: optional "status",
    type_: optional "type",
    updated_at: optional "updated_at",
    breakout_rooms: optional "breakout_rooms",
    ended_at: optional "ended_at",
    meta: nullable "meta",
    session: optional "session",
    ..additional_properties
});
