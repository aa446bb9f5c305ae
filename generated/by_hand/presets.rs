//! Presets to begin with: what the API requires of one, filled in for common kinds of meetings.

use crate::runtime::decode;
use crate::types::{CreatePreset, PermissionLevel, Preset, ProducePermission, ViewType};
use crate::{DecodeError, Model, Value};

/// A preset of a group call.
const GROUP_CALL: &str = include_str!("group_call.json");

impl CreatePreset {
    /// All see, hear and may write to each other, share their screens and vote; nobody is in charge.
    pub fn group_call(name: impl Into<String>) -> Self {
        let value = GROUP_CALL.parse::<Value>().expect("the template is JSON, as a test makes sure");
        let mut preset: Self = decode(value).expect("the template is a preset, as a test makes sure");
        preset.name = name.into();
        preset
    }

    /// A participant of a group call who may record, remove and silence others, and lets people in.
    pub fn group_call_host(name: impl Into<String>) -> Self {
        Self::group_call(name).in_charge()
    }

    /// Who speaks in a webinar, is in charge, and lets others on the stage.
    pub fn webinar_presenter(name: impl Into<String>) -> Self {
        Self::group_call(name).of(ViewType::Webinar).in_charge().on_stage(PermissionLevel::Allowed)
    }

    /// Who watches a webinar, may write, vote, and ask to come on the stage.
    pub fn webinar_viewer(name: impl Into<String>) -> Self {
        Self::group_call(name).of(ViewType::Webinar).silent().on_stage(PermissionLevel::CanRequest)
    }

    /// Who speaks in a livestream, is in charge, and starts and stops it.
    pub fn livestream_host(name: impl Into<String>) -> Self {
        let mut preset = Self::group_call(name).of(ViewType::Livestream).in_charge().on_stage(PermissionLevel::Allowed);
        preset.permissions.can_livestream = true;
        preset
    }

    /// Who watches a livestream, may write and vote, and stays off the stage.
    pub fn livestream_viewer(name: impl Into<String>) -> Self {
        Self::group_call(name).of(ViewType::Livestream).silent().on_stage(PermissionLevel::NotAllowed)
    }

    fn of(mut self, view_type: ViewType) -> Self {
        self.config.view_type = view_type;
        self
    }

    fn on_stage(mut self, access: PermissionLevel) -> Self {
        self.permissions.stage_enabled = Some(true);
        self.permissions.stage_access = Some(access);
        self
    }

    fn in_charge(mut self) -> Self {
        let may = &mut self.permissions;
        for permission in [
            &mut may.accept_waiting_requests,
            &mut may.can_accept_production_requests,
            &mut may.can_change_participant_permissions,
            &mut may.can_record,
            &mut may.can_spotlight,
            &mut may.disable_participant_audio,
            &mut may.disable_participant_screensharing,
            &mut may.disable_participant_video,
            &mut may.kick_participant,
            &mut may.pin_participant,
            &mut may.polls.can_create,
        ] {
            *permission = true;
        }
        self
    }

    fn silent(mut self) -> Self {
        let nothing = ProducePermission::new(PermissionLevel::NotAllowed);
        let media = &mut self.permissions.media;
        (media.audio, media.video, media.screenshare) = (nothing.clone(), nothing.clone(), nothing);
        self
    }
}

/// A preset that was read, to be changed and created under another name, or put in the place of one. What the API requires
/// and the reply does not have is an error that says where.
impl TryFrom<&Preset> for CreatePreset {
    type Error = DecodeError;

    fn try_from(preset: &Preset) -> Result<Self, DecodeError> {
        let mut value = preset.to_value();
        if let Some(members) = value.as_object_mut() {
            for name in ["id", "created_at", "updated_at"] {
                members.remove(name);
            }
        }
        decode(value)
    }
}
