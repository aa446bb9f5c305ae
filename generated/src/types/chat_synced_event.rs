// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DateTime, DecodeError, Model, Reader, Slot, UnknownMembers, Uri, Uuid, Writer,
};

use crate::types::EventOrganization;

/// The chat of a session has been exported.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ChatSyncedEvent {
    /// Always `meeting.chatSynced`.
    pub event: ChatSyncedEventEvent,
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
    /// `None` is absent and `Some(None)` null: ask for `Some(Some(value))`, since null is some as
    /// well.
    pub ended_at: Option<Option<DateTime>>,
    /// The app.
    pub organized_by: Option<EventOrganization>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for ChatSyncedEvent {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut event = None;
        let mut session_id = None;
        let mut meeting_id = None;
        let mut title = None;
        let mut chat_download_url = None;
        let mut chat_download_url_expiry = None;
        let mut created_at = None;
        let mut started_at = None;
        let mut ended_at = None;
        let mut organized_by = None;
        let mut slots = [
            Slot::required("event", &mut event),
            Slot::optional("sessionId", &mut session_id),
            Slot::optional("meetingId", &mut meeting_id),
            Slot::optional("title", &mut title),
            Slot::optional("chatDownloadUrl", &mut chat_download_url),
            Slot::optional("chatDownloadUrlExpiry", &mut chat_download_url_expiry),
            Slot::optional("createdAt", &mut created_at),
            Slot::optional("startedAt", &mut started_at),
            Slot::nullable("endedAt", &mut ended_at),
            Slot::optional("organizedBy", &mut organized_by),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            event: reader.given(event)?,
            session_id,
            meeting_id,
            title,
            chat_download_url,
            chat_download_url_expiry,
            created_at,
            started_at,
            ended_at,
            organized_by,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set("event", &self.event);
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

/// Always `meeting.chatSynced`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ChatSyncedEventEvent {
    /// `meeting.chatSynced`
    MeetingChatSynced,
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl ChatSyncedEventEvent {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::MeetingChatSynced => "meeting.chatSynced",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "meeting.chatSynced" => Self::MeetingChatSynced,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(ChatSyncedEventEvent);
