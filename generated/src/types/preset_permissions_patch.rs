// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{
    ChatPermissionsPatch, ConnectedMeetingsPermissionsPatch, MediaPermissionsPatch,
    PermissionLevel, PluginPermissionsPatch, PollPermissionsPatch, RecorderType,
    WaitingRoomType,
};

/// Parts of what participants with a preset may do: what a change gives, or what a reply tells.
/// In a change, absent members stay as they are.
#[derive(Clone, Debug, PartialEq, Default)]
#[must_use]
#[non_exhaustive]
pub struct PresetPermissionsPatch {
    /// Whether they may let others onto the stage.
    pub accept_stage_requests: Option<bool>,
    /// Whether they may let people in from the waiting room.
    pub accept_waiting_requests: Option<bool>,
    /// Whether they may grant the wish of others to send audio, video or a screen.
    pub can_accept_production_requests: Option<bool>,
    /// Whether they may change what others may do.
    pub can_change_participant_permissions: Option<bool>,
    /// Whether they may change the name that the others see.
    pub can_edit_display_name: Option<bool>,
    /// Whether they may start and stop a livestream.
    pub can_livestream: Option<bool>,
    /// Whether they may start and stop a recording.
    pub can_record: Option<bool>,
    /// Whether they may put somebody into the spotlight for everybody.
    pub can_spotlight: Option<bool>,
    /// What they may do in the chat.
    pub chat: Option<ChatPermissionsPatch>,
    /// What they may do with connected meetings, such as breakout rooms.
    pub connected_meetings: Option<ConnectedMeetingsPermissionsPatch>,
    /// Whether they may mute others.
    pub disable_participant_audio: Option<bool>,
    /// Whether they may end the screen sharing of others.
    pub disable_participant_screensharing: Option<bool>,
    /// Whether they may turn off the video of others.
    pub disable_participant_video: Option<bool>,
    /// Whether they are hidden from the others.
    pub hidden_participant: Option<bool>,
    /// Whether the participant is a recorder instead of a person.
    pub is_recorder: Option<bool>,
    /// Whether they may remove others from the meeting.
    pub kick_participant: Option<bool>,
    /// Whether they may send audio, video and their screen.
    pub media: Option<MediaPermissionsPatch>,
    /// Whether they may pin others.
    pub pin_participant: Option<bool>,
    /// What they may do with plugins.
    pub plugins: Option<PluginPermissionsPatch>,
    /// What they may do with polls.
    pub polls: Option<PollPermissionsPatch>,
    /// Whether the participant is a recorder instead of a person.
    pub recorder_type: Option<RecorderType>,
    /// Whether they see the list of participants.
    pub show_participant_list: Option<bool>,
    /// Whether they may go onto the stage.
    pub stage_access: Option<PermissionLevel>,
    /// Whether there is a stage for them.
    pub stage_enabled: Option<bool>,
    /// Whether what they say is transcribed while the meeting goes on, whatever the meeting's
    /// `transcribe_on_end` says.
    pub transcription_enabled: Option<bool>,
    /// Whether they have to wait before they get in.
    pub waiting_room_type: Option<WaitingRoomType>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl PresetPermissionsPatch {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`accept_stage_requests`](Self::accept_stage_requests).
    pub fn accept_stage_requests(mut self, accept_stage_requests: bool) -> Self {
        self.accept_stage_requests = Some(accept_stage_requests);
        self
    }

    /// Sets [`accept_waiting_requests`](Self::accept_waiting_requests).
    pub fn accept_waiting_requests(mut self, accept_waiting_requests: bool) -> Self {
        self.accept_waiting_requests = Some(accept_waiting_requests);
        self
    }

    /// Sets [`can_accept_production_requests`](Self::can_accept_production_requests).
    pub fn can_accept_production_requests(
        mut self,
        can_accept_production_requests: bool,
    ) -> Self {
        self.can_accept_production_requests = Some(can_accept_production_requests);
        self
    }

    /// Sets [`can_change_participant_permissions`](Self::can_change_participant_permissions).
    pub fn can_change_participant_permissions(
        mut self,
        can_change_participant_permissions: bool,
    ) -> Self {
        self.can_change_participant_permissions = Some(
            can_change_participant_permissions,
        );
        self
    }

    /// Sets [`can_edit_display_name`](Self::can_edit_display_name).
    pub fn can_edit_display_name(mut self, can_edit_display_name: bool) -> Self {
        self.can_edit_display_name = Some(can_edit_display_name);
        self
    }

    /// Sets [`can_livestream`](Self::can_livestream).
    pub fn can_livestream(mut self, can_livestream: bool) -> Self {
        self.can_livestream = Some(can_livestream);
        self
    }

    /// Sets [`can_record`](Self::can_record).
    pub fn can_record(mut self, can_record: bool) -> Self {
        self.can_record = Some(can_record);
        self
    }

    /// Sets [`can_spotlight`](Self::can_spotlight).
    pub fn can_spotlight(mut self, can_spotlight: bool) -> Self {
        self.can_spotlight = Some(can_spotlight);
        self
    }

    /// Sets [`chat`](Self::chat).
    pub fn chat(mut self, chat: ChatPermissionsPatch) -> Self {
        self.chat = Some(chat);
        self
    }

    /// Sets [`connected_meetings`](Self::connected_meetings).
    pub fn connected_meetings(
        mut self,
        connected_meetings: ConnectedMeetingsPermissionsPatch,
    ) -> Self {
        self.connected_meetings = Some(connected_meetings);
        self
    }

    /// Sets [`disable_participant_audio`](Self::disable_participant_audio).
    pub fn disable_participant_audio(mut self, disable_participant_audio: bool) -> Self {
        self.disable_participant_audio = Some(disable_participant_audio);
        self
    }

    /// Sets [`disable_participant_screensharing`](Self::disable_participant_screensharing).
    pub fn disable_participant_screensharing(
        mut self,
        disable_participant_screensharing: bool,
    ) -> Self {
        self.disable_participant_screensharing = Some(disable_participant_screensharing);
        self
    }

    /// Sets [`disable_participant_video`](Self::disable_participant_video).
    pub fn disable_participant_video(mut self, disable_participant_video: bool) -> Self {
        self.disable_participant_video = Some(disable_participant_video);
        self
    }

    /// Sets [`hidden_participant`](Self::hidden_participant).
    pub fn hidden_participant(mut self, hidden_participant: bool) -> Self {
        self.hidden_participant = Some(hidden_participant);
        self
    }

    /// Sets [`is_recorder`](Self::is_recorder).
    pub fn is_recorder(mut self, is_recorder: bool) -> Self {
        self.is_recorder = Some(is_recorder);
        self
    }

    /// Sets [`kick_participant`](Self::kick_participant).
    pub fn kick_participant(mut self, kick_participant: bool) -> Self {
        self.kick_participant = Some(kick_participant);
        self
    }

    /// Sets [`media`](Self::media).
    pub fn media(mut self, media: MediaPermissionsPatch) -> Self {
        self.media = Some(media);
        self
    }

    /// Sets [`pin_participant`](Self::pin_participant).
    pub fn pin_participant(mut self, pin_participant: bool) -> Self {
        self.pin_participant = Some(pin_participant);
        self
    }

    /// Sets [`plugins`](Self::plugins).
    pub fn plugins(mut self, plugins: PluginPermissionsPatch) -> Self {
        self.plugins = Some(plugins);
        self
    }

    /// Sets [`polls`](Self::polls).
    pub fn polls(mut self, polls: PollPermissionsPatch) -> Self {
        self.polls = Some(polls);
        self
    }

    /// Sets [`recorder_type`](Self::recorder_type).
    pub fn recorder_type(mut self, recorder_type: impl Into<RecorderType>) -> Self {
        self.recorder_type = Some(recorder_type.into());
        self
    }

    /// Sets [`show_participant_list`](Self::show_participant_list).
    pub fn show_participant_list(mut self, show_participant_list: bool) -> Self {
        self.show_participant_list = Some(show_participant_list);
        self
    }

    /// Sets [`stage_access`](Self::stage_access).
    pub fn stage_access(mut self, stage_access: impl Into<PermissionLevel>) -> Self {
        self.stage_access = Some(stage_access.into());
        self
    }

    /// Sets [`stage_enabled`](Self::stage_enabled).
    pub fn stage_enabled(mut self, stage_enabled: bool) -> Self {
        self.stage_enabled = Some(stage_enabled);
        self
    }

    /// Sets [`transcription_enabled`](Self::transcription_enabled).
    pub fn transcription_enabled(mut self, transcription_enabled: bool) -> Self {
        self.transcription_enabled = Some(transcription_enabled);
        self
    }

    /// Sets [`waiting_room_type`](Self::waiting_room_type).
    pub fn waiting_room_type(
        mut self,
        waiting_room_type: impl Into<WaitingRoomType>,
    ) -> Self {
        self.waiting_room_type = Some(waiting_room_type.into());
        self
    }
}

clientwright_runtime::impl_object!(default PresetPermissionsPatch {
    accept_stage_requests: optional "accept_stage_requests",
    accept_waiting_requests: optional "accept_waiting_requests",
    can_accept_production_requests: optional "can_accept_production_requests",
    can_change_participant_permissions: optional "can_change_participant_permissions",
    can_edit_display_name: optional "can_edit_display_name",
    can_livestream: optional "can_livestream",
    can_record: optional "can_record",
    can_spotlight: optional "can_spotlight",
    chat: optional "chat",
    connected_meetings: optional "connected_meetings",
    disable_participant_audio: optional "disable_participant_audio",
    disable_participant_screensharing: optional "disable_participant_screensharing",
    disable_participant_video: optional "disable_participant_video",
    hidden_participant: optional "hidden_participant",
    is_recorder: optional "is_recorder",
    kick_participant: optional "kick_participant",
    media: optional "media",
    pin_participant: optional "pin_participant",
    plugins: optional "plugins",
    polls: optional "polls",
    recorder_type: optional "recorder_type",
    show_participant_list: optional "show_participant_list",
    stage_access: optional "stage_access",
    stage_enabled: optional "stage_enabled",
    transcription_enabled: optional "transcription_enabled",
    waiting_room_type: optional "waiting_room_type",
    ..additional_properties
});

clientwright_runtime::impl_eq!(PresetPermissionsPatch);
