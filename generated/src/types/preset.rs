// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DateTime, DecodeError, Model, Reader, Slot, UnknownMembers, Uuid, Writer,
};

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

impl Model for Preset {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut config = None;
        let mut created_at = None;
        let mut name = None;
        let mut permissions = None;
        let mut ui = None;
        let mut updated_at = None;
        let mut slots = [
            Slot::required("id", &mut id),
            Slot::optional("config", &mut config),
            Slot::optional("created_at", &mut created_at),
            Slot::required("name", &mut name),
            Slot::optional("permissions", &mut permissions),
            Slot::optional("ui", &mut ui),
            Slot::optional("updated_at", &mut updated_at),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            id: reader.given(id)?,
            config,
            created_at,
            name: reader.given(name)?,
            permissions,
            ui,
            updated_at,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set("id", &self.id);
        object.set_optional("config", &self.config);
        object.set_optional("created_at", &self.created_at);
        object.set("name", &self.name);
        object.set_optional("permissions", &self.permissions);
        object.set_optional("ui", &self.ui);
        object.set_optional("updated_at", &self.updated_at);
        object.finish();
    }
}

clientwright_runtime::impl_serde!(Preset);
