// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    DateTime, DecodeError, Decoder, Model, Object, ObjectWriter, Uuid, Value,
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
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for Preset {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            id: object.required("id")?,
            config: object.optional("config")?,
            created_at: object.optional("created_at")?,
            name: object.required("name")?,
            permissions: object.optional("permissions")?,
            ui: object.optional("ui")?,
            updated_at: object.optional("updated_at")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("id", &self.id);
        object.set_optional("config", &self.config);
        object.set_optional("created_at", &self.created_at);
        object.set("name", &self.name);
        object.set_optional("permissions", &self.permissions);
        object.set_optional("ui", &self.ui);
        object.set_optional("updated_at", &self.updated_at);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(Preset);
