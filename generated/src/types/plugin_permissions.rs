// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, required, set,
};

use crate::types::PluginConfig;

/// What participants may do with plugins.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[must_use]
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
    pub additional_properties: UnknownMembers,
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
    pub fn new(required: PluginPermissionsRequired) -> Self {
        Self {
            can_close: required.can_close,
            can_edit_config: required.can_edit_config,
            can_start: required.can_start,
            config: required.config,
            additional_properties: UnknownMembers::default(),
        }
    }
}

impl Model for PluginPermissions {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut can_close = None;
        let mut can_edit_config = None;
        let mut can_start = None;
        let mut config = None;
        let mut slots = [
            required("can_close", &mut can_close),
            required("can_edit_config", &mut can_edit_config),
            required("can_start", &mut can_start),
            required("config", &mut config),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            can_close: reader.given(can_close)?,
            can_edit_config: reader.given(can_edit_config)?,
            can_start: reader.given(can_start)?,
            config: reader.given(config)?,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set("can_close", &self.can_close),
            set("can_edit_config", &self.can_edit_config),
            set("can_start", &self.can_start),
            set("config", &self.config),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(PluginPermissions);
