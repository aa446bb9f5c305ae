// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DateTime, UnknownMembers, Uuid};
use crate::types::{AiConfig, MeetingStatus, RecordingConfigInfo};

/// A lasting room of an app, in which any number of sessions can take place.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Meeting {
    /// Identifier of the meeting.
    pub id: Uuid,
    /// When the meeting was created.
    pub created_at: DateTime,
    /// When the meeting was last changed.
    pub updated_at: DateTime,
    /// How transcripts and summaries of the meeting are made. Left out in lists.
    pub ai_config: Option<AiConfig>,
    /// Whether every session is streamed live from its start.
    pub live_stream_on_start: Option<bool>,
    /// Whether the chat outlives the session, so that later sessions of the meeting still show it.
    pub persist_chat: Option<bool>,
    /// Whether every session is recorded from its start.
    pub record_on_start: Option<bool>,
    /// How recordings of the meeting are made and where they go.
    pub recording_config: Option<RecordingConfigInfo>,
    /// How many seconds a session lives on after the last participant has left. A recording of the
    /// whole session goes on for as long.
    pub session_keep_alive_time_in_secs: Option<f64>,
    /// Whether the meeting can be joined.
    pub status: Option<MeetingStatus>,
    /// Whether a summary is made when a session ends.
    pub summarize_on_end: Option<bool>,
    /// Title of the meeting.
    pub title: Option<String>,
    /// Whether a transcript is made when a session ends.
    pub transcribe_on_end: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(Meeting {
    id: required "id",
    created_at: required "created_at",
    updated_at: required "updated_at",
    ai_config: optional "ai_config",
    live_stream_on_start: optional "live_stream_on_start",
    persist_chat: optional "persist_chat",
    record_on_start: optional "record_on_start",
    recording_config: optional "recording_config",
    session_keep_alive_time_in_secs: optional "session_keep_alive_time_in_secs",
    status: optional "status",
    summarize_on_end: optional "summarize_on_end",
    title: optional "title",
    transcribe_on_end: optional "transcribe_on_end",
    ..additional_properties
});
