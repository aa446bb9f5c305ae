// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DateTime, UnknownMembers, Uuid};
use crate::types::EventOrganization;

/// The meeting that an event is about, and its session.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventMeeting {
    /// Identifier of the meeting.
    pub id: Uuid,
    /// Identifier of the session. Not there for a livestream.
    pub session_id: Option<Uuid>,
    /// Title of the meeting.
    ///
    /// `None` is absent, `Some(None)` null.
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
    /// `None` is absent, `Some(None)` null.
    pub ended_at: Option<Option<DateTime>>,
    /// The app that the meeting belongs to.
    pub organized_by: Option<EventOrganization>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(EventMeeting {
    id: required "id",
    session_id: optional "sessionId",
    title: nullable "title",
    room_name: optional "roomName",
    status: optional "status",
    created_at: optional "createdAt",
    started_at: optional "startedAt",
    ended_at: nullable "endedAt",
    organized_by: optional "organizedBy",
    ..additional_properties
});

clientwright_runtime::impl_eq!(EventMeeting);
