// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

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

impl Model for UpdatePreset {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("config", &mut read.config),
            optional("name", &mut read.name),
            optional("permissions", &mut read.permissions),
            optional("ui", &mut read.ui),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("config", &self.config),
            set_optional("name", &self.name),
            set_optional("permissions", &self.permissions),
            set_optional("ui", &self.ui),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(UpdatePreset);
