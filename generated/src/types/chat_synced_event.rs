// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DateTime, UnknownMembers, Uri, Uuid};
use crate::types::EventOrganization;

/// The chat of a session has been exported.
///
/// The member `event` is always `meeting.chatSynced`.
#[derive(Clone, Debug, PartialEq, Default)]
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

clientwright_runtime::impl_object!(default ChatSyncedEvent {
    "event": "meeting.chatSynced",
    session_id: optional "sessionId",
    meeting_id: optional "meetingId",
    title: optional "title",
    chat_download_url: optional "chatDownloadUrl",
    chat_download_url_expiry: optional "chatDownloadUrlExpiry",
    created_at: optional "createdAt",
    started_at: optional "startedAt",
    ended_at: nullable "endedAt",
    organized_by: optional "organizedBy",
    ..additional_properties
});

clientwright_runtime::impl_eq!(ChatSyncedEvent);
