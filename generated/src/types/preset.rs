// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DateTime, DecodeError, Model, Reader, UnknownMembers, Uuid, Writer, optional,
    required, set, set_optional,
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
            required("id", &mut id),
            optional("config", &mut config),
            optional("created_at", &mut created_at),
            required("name", &mut name),
            optional("permissions", &mut permissions),
            optional("ui", &mut ui),
            optional("updated_at", &mut updated_at),
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
        let members = [
            set("id", &self.id),
            set_optional("config", &self.config),
            set_optional("created_at", &self.created_at),
            set("name", &self.name),
            set_optional("permissions", &self.permissions),
            set_optional("ui", &self.ui),
            set_optional("updated_at", &self.updated_at),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(Preset);
