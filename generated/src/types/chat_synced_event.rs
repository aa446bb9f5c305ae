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
    pub ended_at: Option<Option<DateTime>>,
    /// The app.
    pub organized_by: Option<EventOrganization>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl ChatSyncedEvent {
    /// An object in which no member is set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            event: ChatSyncedEventEvent::MeetingChatSynced,
            session_id: None,
            meeting_id: None,
            title: None,
            chat_download_url: None,
            chat_download_url_expiry: None,
            created_at: None,
            started_at: None,
            ended_at: None,
            organized_by: None,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets [`session_id`](Self::session_id).
    #[must_use]
    pub fn session_id(mut self, session_id: impl Into<Uuid>) -> Self {
        self.session_id = Some(session_id.into());
        self
    }

    /// Sets [`meeting_id`](Self::meeting_id).
    #[must_use]
    pub fn meeting_id(mut self, meeting_id: impl Into<Uuid>) -> Self {
        self.meeting_id = Some(meeting_id.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`chat_download_url`](Self::chat_download_url).
    #[must_use]
    pub fn chat_download_url(mut self, chat_download_url: impl Into<Uri>) -> Self {
        self.chat_download_url = Some(chat_download_url.into());
        self
    }

    /// Sets [`chat_download_url_expiry`](Self::chat_download_url_expiry).
    #[must_use]
    pub fn chat_download_url_expiry(
        mut self,
        chat_download_url_expiry: impl Into<String>,
    ) -> Self {
        self.chat_download_url_expiry = Some(chat_download_url_expiry.into());
        self
    }

    /// Sets [`created_at`](Self::created_at).
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets [`started_at`](Self::started_at).
    #[must_use]
    pub fn started_at(mut self, started_at: impl Into<DateTime>) -> Self {
        self.started_at = Some(started_at.into());
        self
    }

    /// Sets [`ended_at`](Self::ended_at).
    #[must_use]
    pub fn ended_at(mut self, ended_at: impl Into<DateTime>) -> Self {
        self.ended_at = Some(Some(ended_at.into()));
        self
    }

    /// Sets [`ended_at`](Self::ended_at) to null.
    #[must_use]
    pub fn ended_at_null(mut self) -> Self {
        self.ended_at = Some(None);
        self
    }

    /// Sets [`organized_by`](Self::organized_by).
    #[must_use]
    pub fn organized_by(mut self, organized_by: EventOrganization) -> Self {
        self.organized_by = Some(organized_by);
        self
    }
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
