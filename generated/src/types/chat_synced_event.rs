// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DateTime, DecodeError, Model, Reader, UnknownMembers, Uri, Uuid, Writer, constant,
    nullable, optional, set_constant, set_optional,
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
            constant("event", "meeting.chatSynced"),
            optional("sessionId", &mut read.session_id),
            optional("meetingId", &mut read.meeting_id),
            optional("title", &mut read.title),
            optional("chatDownloadUrl", &mut read.chat_download_url),
            optional("chatDownloadUrlExpiry", &mut read.chat_download_url_expiry),
            optional("createdAt", &mut read.created_at),
            optional("startedAt", &mut read.started_at),
            nullable("endedAt", &mut read.ended_at),
            optional("organizedBy", &mut read.organized_by),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_constant("event", "meeting.chatSynced"),
            set_optional("sessionId", &self.session_id),
            set_optional("meetingId", &self.meeting_id),
            set_optional("title", &self.title),
            set_optional("chatDownloadUrl", &self.chat_download_url),
            set_optional("chatDownloadUrlExpiry", &self.chat_download_url_expiry),
            set_optional("createdAt", &self.created_at),
            set_optional("startedAt", &self.started_at),
            set_optional("endedAt", &self.ended_at),
            set_optional("organizedBy", &self.organized_by),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(ChatSyncedEvent);
