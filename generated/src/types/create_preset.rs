// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::{PresetConfig, PresetPermissions, PresetUi};

/// A preset to create, or to put in the place of another.
#[derive(Clone, Debug, PartialEq)]
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
    pub additional_properties: BTreeMap<String, Value>,
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
    #[must_use]
    pub fn new(required: CreatePresetRequired) -> Self {
        Self {
            config: required.config,
            name: required.name,
            permissions: required.permissions,
            ui: required.ui,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl Model for CreatePreset {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            config: object.required("config")?,
            name: object.required("name")?,
            permissions: object.required("permissions")?,
            ui: object.required("ui")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("config", &self.config);
        object.set("name", &self.name);
        object.set("permissions", &self.permissions);
        object.set("ui", &self.ui);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(CreatePreset);
