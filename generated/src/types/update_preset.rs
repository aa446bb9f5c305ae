// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{PresetConfigPatch, PresetPermissionsPatch, PresetUiPatch};

/// What to change in a preset. Absent members stay as they are.
#[derive(Clone, Debug, PartialEq, Default)]
#[must_use]
#[non_exhaustive]
pub struct UpdatePreset {
    /// Limits and qualities of audio, video and screen sharing.
    pub config: Option<PresetConfigPatch>,
    /// Name of the preset, by which participants are given it.
    pub name: Option<String>,
    /// What participants with the preset may do.
    pub permissions: Option<PresetPermissionsPatch>,
    /// How the meeting looks to participants with the preset.
    pub ui: Option<PresetUiPatch>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl UpdatePreset {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`config`](Self::config).
    pub fn config(mut self, config: PresetConfigPatch) -> Self {
        self.config = Some(config);
        self
    }

    /// Sets [`name`](Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`permissions`](Self::permissions).
    pub fn permissions(mut self, permissions: PresetPermissionsPatch) -> Self {
        self.permissions = Some(permissions);
        self
    }

    /// Sets [`ui`](Self::ui).
    pub fn ui(mut self, ui: PresetUiPatch) -> Self {
        self.ui = Some(ui);
        self
    }
}

clientwright_runtime::impl_object!(default UpdatePreset {
    config: optional "config",
    name: optional "name",
    permissions: optional "permissions",
    ui: optional "ui",
    ..additional_properties
});
