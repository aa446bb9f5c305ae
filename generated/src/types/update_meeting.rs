// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{AiConfig, MeetingStatus, RecordingConfig};

/// What to change in a meeting. Absent members stay as they are.
#[derive(Clone, Debug, PartialEq, Default)]
#[must_use]
#[non_exhaustive]
pub struct UpdateMeeting {
    /// How transcripts and summaries of the meeting shall be made.
    pub ai_config: Option<AiConfig>,
    /// Whether every session shall be streamed live from its start.
    pub live_stream_on_start: Option<bool>,
    /// Whether the chat shall outlive the session, so that later sessions of the meeting still show
    /// it. The export of a chat is kept 7 days without it, at least a week with it.
    pub persist_chat: Option<bool>,
    /// Whether every session shall be recorded from the time that the first participant joins. A
    /// storage of one's own has then to be set in the dashboard.
    pub record_on_start: Option<bool>,
    /// How recordings of the meeting shall be made and where they shall go. What `recordings.start`
    /// is given wins over it; it wins over the app's settings.
    pub recording_config: Option<RecordingConfig>,
    /// How many seconds a session shall live on after the last participant has left. A recording of
    /// the whole session goes on for as long.
    ///
    /// At most 600.
    pub session_keep_alive_time_in_secs: Option<f64>,
    /// Whether the meeting can be joined from now on. Inactive, it lets nobody in and starts no
    /// session; those who are in stay: use `active_session.kick_all` first.
    pub status: Option<MeetingStatus>,
    /// Whether a summary shall be made when a session ends. It is made from the transcript; without
    /// one there is no summary. The webhook event `meeting.summary` says when it is ready.
    pub summarize_on_end: Option<bool>,
    /// New title of the meeting.
    pub title: Option<String>,
    /// Whether a transcript shall be made when a session ends. It is kept 7 days.
    pub transcribe_on_end: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl UpdateMeeting {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ai_config`](Self::ai_config).
    pub fn ai_config(mut self, ai_config: AiConfig) -> Self {
        self.ai_config = Some(ai_config);
        self
    }

    /// Sets [`live_stream_on_start`](Self::live_stream_on_start).
    pub fn live_stream_on_start(mut self, live_stream_on_start: bool) -> Self {
        self.live_stream_on_start = Some(live_stream_on_start);
        self
    }

    /// Sets [`persist_chat`](Self::persist_chat).
    pub fn persist_chat(mut self, persist_chat: bool) -> Self {
        self.persist_chat = Some(persist_chat);
        self
    }

    /// Sets [`record_on_start`](Self::record_on_start).
    pub fn record_on_start(mut self, record_on_start: bool) -> Self {
        self.record_on_start = Some(record_on_start);
        self
    }

    /// Sets [`recording_config`](Self::recording_config).
    pub fn recording_config(mut self, recording_config: RecordingConfig) -> Self {
        self.recording_config = Some(recording_config);
        self
    }

    /// Sets [`session_keep_alive_time_in_secs`](Self::session_keep_alive_time_in_secs).
    pub fn session_keep_alive_time_in_secs(
        mut self,
        session_keep_alive_time_in_secs: f64,
    ) -> Self {
        self.session_keep_alive_time_in_secs = Some(session_keep_alive_time_in_secs);
        self
    }

    /// Sets [`status`](Self::status).
    pub fn status(mut self, status: impl Into<MeetingStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`summarize_on_end`](Self::summarize_on_end).
    pub fn summarize_on_end(mut self, summarize_on_end: bool) -> Self {
        self.summarize_on_end = Some(summarize_on_end);
        self
    }

    /// Sets [`title`](Self::title).
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`transcribe_on_end`](Self::transcribe_on_end).
    pub fn transcribe_on_end(mut self, transcribe_on_end: bool) -> Self {
        self.transcribe_on_end = Some(transcribe_on_end);
        self
    }
}

clientwright_runtime::impl_object!(default UpdateMeeting {
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
