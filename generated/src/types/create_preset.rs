// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{PresetConfig, PresetPermissions, PresetUi};

/// A preset to create, or to put in the place of another.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreatePreset {
    /// Limits and qualities of audio, video and screen sharing.
    pub config: PresetConfig,
    /// Name of the preset, by which participants are given it.
    pub name: String,
    /// What participants with the preset may do.
    pub permissions: PresetPermissions,
    /// How the meeting looks to participants with the preset.
    pub ui: PresetUi,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

/// The members that a [`CreatePreset`] must have, for [`CreatePreset::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePresetRequired {
    /// See [`CreatePreset::config`].
    pub config: PresetConfig,
    /// See [`CreatePreset::name`].
    pub name: String,
    /// See [`CreatePreset::permissions`].
    pub permissions: PresetPermissions,
    /// See [`CreatePreset::ui`].
    pub ui: PresetUi,
}

impl CreatePreset {
    /// An object with the members that it must have.
    pub fn new(required: CreatePresetRequired) -> Self {
        Self {
            config: required.config,
            name: required.name,
            permissions: required.permissions,
            ui: required.ui,
            additional_properties: UnknownMembers::default(),
        }
    }
}

clientwright_runtime::impl_object!(CreatePreset {
    config: required "config",
    name: required "name",
    permissions: required "permissions",
    ui: required "ui",
    ..additional_properties
});
