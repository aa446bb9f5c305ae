// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DateTime, DecodeError, Model, Reader, UnknownMembers, Uuid, Writer, optional,
    required, set, set_optional,
};

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

impl Model for Meeting {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut created_at = None;
        let mut updated_at = None;
        let mut ai_config = None;
        let mut live_stream_on_start = None;
        let mut persist_chat = None;
        let mut record_on_start = None;
        let mut recording_config = None;
        let mut session_keep_alive_time_in_secs = None;
        let mut status = None;
        let mut summarize_on_end = None;
        let mut title = None;
        let mut transcribe_on_end = None;
        let mut slots = [
            required("id", &mut id),
            required("created_at", &mut created_at),
            required("updated_at", &mut updated_at),
            optional("ai_config", &mut ai_config),
            optional("live_stream_on_start", &mut live_stream_on_start),
            optional("persist_chat", &mut persist_chat),
            optional("record_on_start", &mut record_on_start),
            optional("recording_config", &mut recording_config),
            optional(
                "session_keep_alive_time_in_secs",
                &mut session_keep_alive_time_in_secs,
            ),
            optional("status", &mut status),
            optional("summarize_on_end", &mut summarize_on_end),
            optional("title", &mut title),
            optional("transcribe_on_end", &mut transcribe_on_end),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            id: reader.given(id)?,
            created_at: reader.given(created_at)?,
            updated_at: reader.given(updated_at)?,
            ai_config,
            live_stream_on_start,
            persist_chat,
            record_on_start,
            recording_config,
            session_keep_alive_time_in_secs,
            status,
            summarize_on_end,
            title,
            transcribe_on_end,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set("id", &self.id),
            set("created_at", &self.created_at),
            set("updated_at", &self.updated_at),
            set_optional("ai_config", &self.ai_config),
            set_optional("live_stream_on_start", &self.live_stream_on_start),
            set_optional("persist_chat", &self.persist_chat),
            set_optional("record_on_start", &self.record_on_start),
            set_optional("recording_config", &self.recording_config),
            set_optional(
                "session_keep_alive_time_in_secs",
                &self.session_keep_alive_time_in_secs,
            ),
            set_optional("status", &self.status),
            set_optional("summarize_on_end", &self.summarize_on_end),
            set_optional("title", &self.title),
            set_optional("transcribe_on_end", &self.transcribe_on_end),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(Meeting);
