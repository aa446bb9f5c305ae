// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DateTime, DecodeError, Model, Reader, Slot, UnknownMembers, Uri, Uuid, Writer,
};

use crate::types::EventOrganization;

/// The chat of a session has been exported.
///
/// The member `event` is always `meeting.chatSynced`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct ChatSyncedEvent {
    /// Identifier of the session.
    pub session_id: Option<Uuid>,
    /// Identifier of the meeting.
    pub meeting_id: Option<Uuid>,
    /// Title of the meeting.
    pub title: Option<String>,
    /// Where to download the chat.
    pub chat_download_url: Option<Uri>,
    /// Until when the address works.
    pub chat_download_url_expiry: Option<String>,
    /// When the session was created.
    pub created_at: Option<DateTime>,
    /// When the session started.
    pub started_at: Option<DateTime>,
    /// When the session ended.
    ///
    /// `None` is absent, `Some(None)` null.
    pub ended_at: Option<Option<DateTime>>,
    /// The app.
    pub organized_by: Option<EventOrganization>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for ChatSyncedEvent {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            Slot::constant("event", "meeting.chatSynced"),
            Slot::optional("sessionId", &mut read.session_id),
            Slot::optional("meetingId", &mut read.meeting_id),
            Slot::optional("title", &mut read.title),
            Slot::optional("chatDownloadUrl", &mut read.chat_download_url),
            Slot::optional("chatDownloadUrlExpiry", &mut read.chat_download_url_expiry),
            Slot::optional("createdAt", &mut read.created_at),
            Slot::optional("startedAt", &mut read.started_at),
            Slot::nullable("endedAt", &mut read.ended_at),
            Slot::optional("organizedBy", &mut read.organized_by),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set_constant("event", "meeting.chatSynced");
        object.set_optional("sessionId", &self.session_id);
        object.set_optional("meetingId", &self.meeting_id);
        object.set_optional("title", &self.title);
        object.set_optional("chatDownloadUrl", &self.chat_download_url);
        object.set_optional("chatDownloadUrlExpiry", &self.chat_download_url_expiry);
        object.set_optional("createdAt", &self.created_at);
        object.set_optional("startedAt", &self.started_at);
        object.set_optional("endedAt", &self.ended_at);
        object.set_optional("organizedBy", &self.organized_by);
        object.finish();
    }
}

clientwright_runtime::impl_serde!(ChatSyncedEvent);
