// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DateTime, DecodeError, Model, Reader, Slot, UnknownMembers, Uuid, Writer,
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
            Slot::required("id", &mut id),
            Slot::optional("sessionId", &mut session_id),
            Slot::nullable("title", &mut title),
            Slot::optional("roomName", &mut room_name),
            Slot::optional("status", &mut status),
            Slot::optional("createdAt", &mut created_at),
            Slot::optional("startedAt", &mut started_at),
            Slot::nullable("endedAt", &mut ended_at),
            Slot::optional("organizedBy", &mut organized_by),
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
        let mut object = writer.object(&self.additional_properties);
        object.set("id", &self.id);
        object.set_optional("sessionId", &self.session_id);
        object.set_optional("title", &self.title);
        object.set_optional("roomName", &self.room_name);
        object.set_optional("status", &self.status);
        object.set_optional("createdAt", &self.created_at);
        object.set_optional("startedAt", &self.started_at);
        object.set_optional("endedAt", &self.ended_at);
        object.set_optional("organizedBy", &self.organized_by);
        object.finish();
    }
}

clientwright_runtime::impl_serde!(EventMeeting);
