// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::PluginConfig;

/// What participants may do with plugins.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PluginPermissions {
    /// Whether they may close plugins.
    pub can_close: bool,
    /// Whether they may change the settings of plugins.
    pub can_edit_config: bool,
    /// Whether they may start plugins.
    pub can_start: bool,
    /// Settings of single plugins, by the plugin's identifier. Empty for none.
    pub config: BTreeMap<String, PluginConfig>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

/// The members that a [`PluginPermissions`] must have, for [`PluginPermissions::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct PluginPermissionsRequired {
    /// See [`PluginPermissions::can_close`].
    pub can_close: bool,
    /// See [`PluginPermissions::can_edit_config`].
    pub can_edit_config: bool,
    /// See [`PluginPermissions::can_start`].
    pub can_start: bool,
    /// See [`PluginPermissions::config`].
    pub config: BTreeMap<String, PluginConfig>,
}

impl PluginPermissions {
    /// An object with the members that it must have.
    #[must_use]
    pub fn new(required: PluginPermissionsRequired) -> Self {
        Self {
            can_close: required.can_close,
            can_edit_config: required.can_edit_config,
            can_start: required.can_start,
            config: required.config,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl Model for PluginPermissions {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            can_close: object.required("can_close")?,
            can_edit_config: object.required("can_edit_config")?,
            can_start: object.required("can_start")?,
            config: object.required("config")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("can_close", &self.can_close);
        object.set("can_edit_config", &self.can_edit_config);
        object.set("can_start", &self.can_start);
        object.set("config", &self.config);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(PluginPermissions);
