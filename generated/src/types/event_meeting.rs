// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DateTime, DecodeError, Model, Reader, UnknownMembers, Uuid, Writer, nullable,
    optional, required, set, set_optional,
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

impl Model for EventMeeting {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut session_id = None;
        let mut title = None;
        let mut room_name = None;
        let mut status = None;
        let mut created_at = None;
        let mut started_at = None;
        let mut ended_at = None;
        let mut organized_by = None;
        let mut slots = [
            required("id", &mut id),
            optional("sessionId", &mut session_id),
            nullable("title", &mut title),
            optional("roomName", &mut room_name),
            optional("status", &mut status),
            optional("createdAt", &mut created_at),
            optional("startedAt", &mut started_at),
            nullable("endedAt", &mut ended_at),
            optional("organizedBy", &mut organized_by),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            id: reader.given(id)?,
            session_id,
            title,
            room_name,
            status,
            created_at,
            started_at,
            ended_at,
            organized_by,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set("id", &self.id),
            set_optional("sessionId", &self.session_id),
            set_optional("title", &self.title),
            set_optional("roomName", &self.room_name),
            set_optional("status", &self.status),
            set_optional("createdAt", &self.created_at),
            set_optional("startedAt", &self.started_at),
            set_optional("endedAt", &self.ended_at),
            set_optional("organizedBy", &self.organized_by),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(EventMeeting);
