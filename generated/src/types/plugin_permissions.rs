// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::UnknownMembers;
use crate::types::PluginConfig;

/// What participants may do with plugins.
#[derive(Clone, Debug, PartialEq)]
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

clientwright_runtime::impl_object!(PluginPermissions {
    can_close: required "can_close",
    can_edit_config: required "can_edit_config",
    can_start: required "can_start",
    config: required "config",
    ..additional_properties
});

clientwright_runtime::impl_eq!(PluginPermissions);
