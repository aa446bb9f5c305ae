// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    DateTime, DecodeError, Decoder, Model, Object, ObjectWriter, Uri, Uuid, Value,
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
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for ChatSyncedEvent {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            event: object.required("event")?,
            session_id: object.optional("sessionId")?,
            meeting_id: object.optional("meetingId")?,
            title: object.optional("title")?,
            chat_download_url: object.optional("chatDownloadUrl")?,
            chat_download_url_expiry: object.optional("chatDownloadUrlExpiry")?,
            created_at: object.optional("createdAt")?,
            started_at: object.optional("startedAt")?,
            ended_at: object.nullable("endedAt")?,
            organized_by: object.optional("organizedBy")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("event", &self.event);
        object.set_optional("sessionId", &self.session_id);
        object.set_optional("meetingId", &self.meeting_id);
        object.set_optional("title", &self.title);
        object.set_optional("chatDownloadUrl", &self.chat_download_url);
        object.set_optional("chatDownloadUrlExpiry", &self.chat_download_url_expiry);
        object.set_optional("createdAt", &self.created_at);
        object.set_optional("startedAt", &self.started_at);
        object.set_nullable("endedAt", &self.ended_at);
        object.set_optional("organizedBy", &self.organized_by);
        object.finish()
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
