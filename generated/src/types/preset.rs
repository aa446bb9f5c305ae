// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DateTime, UnknownMembers, Uuid};
use crate::types::{PresetConfigPatch, PresetPermissionsPatch, PresetUiPatch};

/// A named set of settings, permissions and looks that participants of a meeting get.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Preset {
    /// Identifier of the preset.
    pub id: Uuid,
    /// Limits and qualities of audio, video and screen sharing.
    pub config: Option<PresetConfigPatch>,
    /// When the preset was created.
    pub created_at: Option<DateTime>,
    /// Name of the preset, by which participants are given it.
    pub name: String,
    /// What participants with the preset may do.
    pub permissions: Option<PresetPermissionsPatch>,
    /// How the meeting looks to participants with the preset.
    pub ui: Option<PresetUiPatch>,
    /// When the preset was last changed.
    pub updated_at: Option<DateTime>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(Preset {
    id: required "id",
    config: optional "config",
    created_at: optional "created_at",
    name: required "name",
    permissions: optional "permissions",
    ui: optional "ui",
    updated_at: optional "updated_at",
    ..additional_properties
});
