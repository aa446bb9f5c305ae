// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{
    ChatPermissions, ConnectedMeetingsPermissions, MediaPermissions, PermissionLevel,
    PluginPermissions, PollPermissions, RecorderType, WaitingRoomType,
};

/// What participants with a preset may do.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PresetPermissions {
    /// Whether they may let people in from the waiting room.
    pub accept_waiting_requests: bool,
    /// Whether they may grant the wish of others to send audio, video or a screen.
    pub can_accept_production_requests: bool,
    /// Whether they may change what others may do.
    pub can_change_participant_permissions: bool,
    /// Whether they may change the name that the others see.
    pub can_edit_display_name: bool,
    /// Whether they may start and stop a livestream.
    pub can_livestream: bool,
    /// Whether they may start and stop a recording.
    pub can_record: bool,
    /// Whether they may put somebody into the spotlight for everybody.
    pub can_spotlight: bool,
    /// What they may do in the chat.
    pub chat: ChatPermissions,
    /// What they may do with connected meetings, such as breakout rooms.
    pub connected_meetings: ConnectedMeetingsPermissions,
    /// Whether they may mute others.
    pub disable_participant_audio: bool,
    /// Whether they may end the screen sharing of others.
    pub disable_participant_screensharing: bool,
    /// Whether they may turn off the video of others.
    pub disable_participant_video: bool,
    /// Whether they are hidden from the others.
    pub hidden_participant: bool,
    /// Whether they may remove others from the meeting.
    pub kick_participant: bool,
    /// Whether they may send audio, video and their screen.
    pub media: MediaPermissions,
    /// Whether they may pin others.
    pub pin_participant: bool,
    /// What they may do with plugins.
    pub plugins: PluginPermissions,
    /// What they may do with polls.
    pub polls: PollPermissions,
    /// Whether the participant is a recorder instead of a person.
    pub recorder_type: RecorderType,
    /// Whether they see the list of participants.
    pub show_participant_list: bool,
    /// Whether they have to wait before they get in.
    pub waiting_room_type: WaitingRoomType,
    /// Whether they may let others onto the stage.
    pub accept_stage_requests: Option<bool>,
    /// Whether the participant is a recorder instead of a person.
    ///
    /// Default: `false`.
    pub is_recorder: Option<bool>,
    /// Whether they may go onto the stage.
    pub stage_access: Option<PermissionLevel>,
    /// Whether there is a stage for them.
    pub stage_enabled: Option<bool>,
    /// Whether what they say is transcribed while the meeting goes on, whatever the meeting's
    /// `transcribe_on_end` says.
    pub transcription_enabled: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

/// The members that a [`PresetPermissions`] must have, for [`PresetPermissions::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct PresetPermissionsRequired {
    /// See [`PresetPermissions::accept_waiting_requests`].
    pub accept_waiting_requests: bool,
    /// See [`PresetPermissions::can_accept_production_requests`].
    pub can_accept_production_requests: bool,
    /// See [`PresetPermissions::can_change_participant_permissions`].
    pub can_change_participant_permissions: bool,
    /// See [`PresetPermissions::can_edit_display_name`].
    pub can_edit_display_name: bool,
    /// See [`PresetPermissions::can_livestream`].
    pub can_livestream: bool,
    /// See [`PresetPermissions::can_record`].
    pub can_record: bool,
    /// See [`PresetPermissions::can_spotlight`].
    pub can_spotlight: bool,
    /// See [`PresetPermissions::chat`].
    pub chat: ChatPermissions,
    /// See [`PresetPermissions::connected_meetings`].
    pub connected_meetings: ConnectedMeetingsPermissions,
    /// See [`PresetPermissions::disable_participant_audio`].
    pub disable_participant_audio: bool,
    /// See [`PresetPermissions::disable_participant_screensharing`].
    pub disable_participant_screensharing: bool,
    /// See [`PresetPermissions::disable_participant_video`].
    pub disable_participant_video: bool,
    /// See [`PresetPermissions::hidden_participant`].
    pub hidden_participant: bool,
    /// See [`PresetPermissions::kick_participant`].
    pub kick_participant: bool,
    /// See [`PresetPermissions::media`].
    pub media: MediaPermissions,
    /// See [`PresetPermissions::pin_participant`].
    pub pin_participant: bool,
    /// See [`PresetPermissions::plugins`].
    pub plugins: PluginPermissions,
    /// See [`PresetPermissions::polls`].
    pub polls: PollPermissions,
    /// See [`PresetPermissions::recorder_type`].
    pub recorder_type: RecorderType,
    /// See [`PresetPermissions::show_participant_list`].
    pub show_participant_list: bool,
    /// See [`PresetPermissions::waiting_room_type`].
    pub waiting_room_type: WaitingRoomType,
}

impl PresetPermissions {
    /// An object with the members that it must have.
    pub fn new(required: PresetPermissionsRequired) -> Self {
        Self {
            accept_waiting_requests: required.accept_waiting_requests,
            can_accept_production_requests: required.can_accept_production_requests,
            can_change_participant_permissions: required
                .can_change_participant_permissions,
            can_edit_display_name: required.can_edit_display_name,
            can_livestream: required.can_livestream,
            can_record: required.can_record,
            can_spotlight: required.can_spotlight,
            chat: required.chat,
            connected_meetings: required.connected_meetings,
            disable_participant_audio: required.disable_participant_audio,
            disable_participant_screensharing: required
                .disable_participant_screensharing,
            disable_participant_video: required.disable_participant_video,
            hidden_participant: required.hidden_participant,
            kick_participant: required.kick_participant,
            media: required.media,
            pin_participant: required.pin_participant,
            plugins: required.plugins,
            polls: required.polls,
            recorder_type: required.recorder_type,
            show_participant_list: required.show_participant_list,
            waiting_room_type: required.waiting_room_type,
            accept_stage_requests: None,
            is_recorder: None,
            stage_access: None,
            stage_enabled: None,
            transcription_enabled: None,
            additional_properties: UnknownMembers::default(),
        }
    }

    /// Sets [`accept_stage_requests`](Self::accept_stage_requests).
    pub fn accept_stage_requests(mut self, accept_stage_requests: bool) -> Self {
        self.accept_stage_requests = Some(accept_stage_requests);
        self
    }

    /// Sets [`is_recorder`](Self::is_recorder).
    pub fn is_recorder(mut self, is_recorder: bool) -> Self {
        self.is_recorder = Some(is_recorder);
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
}

clientwright_runtime::impl_object!(PresetPermissions {
    accept_waiting_requests: required "accept_waiting_requests",
    can_accept_production_requests: required "can_accept_production_requests",
    can_change_participant_permissions: required "can_change_participant_permissions",
    can_edit_display_name: required "can_edit_display_name",
    can_livestream: required "can_livestream",
    can_record: required "can_record",
    can_spotlight: required "can_spotlight",
    chat: required "chat",
    connected_meetings: required "connected_meetings",
    disable_participant_audio: required "disable_participant_audio",
    disable_participant_screensharing: required "disable_participant_screensharing",
    disable_participant_video: required "disable_participant_video",
    hidden_participant: required "hidden_participant",
    kick_participant: required "kick_participant",
    media: required "media",
    pin_participant: required "pin_participant",
    plugins: required "plugins",
    polls: required "polls",
    recorder_type: required "recorder_type",
    show_participant_list: required "show_participant_list",
    waiting_room_type: required "waiting_room_type",
    accept_stage_requests: optional "accept_stage_requests",
    is_recorder: optional "is_recorder",
    stage_access: optional "stage_access",
    stage_enabled: optional "stage_enabled",
    transcription_enabled: optional "transcription_enabled",
    ..additional_properties
});

clientwright_runtime::impl_eq!(PresetPermissions);
