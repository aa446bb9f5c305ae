// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, required, set,
};

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

impl Model for CreatePreset {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut config = None;
        let mut name = None;
        let mut permissions = None;
        let mut ui = None;
        let mut slots = [
            required("config", &mut config),
            required("name", &mut name),
            required("permissions", &mut permissions),
            required("ui", &mut ui),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            config: reader.given(config)?,
            name: reader.given(name)?,
            permissions: reader.given(permissions)?,
            ui: reader.given(ui)?,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set("config", &self.config),
            set("name", &self.name),
            set("permissions", &self.permissions),
            set("ui", &self.ui),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(CreatePreset);
