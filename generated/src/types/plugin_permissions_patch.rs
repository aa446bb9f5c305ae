// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::UnknownMembers;
use crate::types::PluginConfig;

/// Parts of what participants may do with plugins: what a change gives, or what a reply tells.
/// In a change, absent members stay as they are.
#[derive(Clone, Debug, PartialEq, Default)]
#[must_use]
#[non_exhaustive]
pub struct PluginPermissionsPatch {
    /// Whether they may close plugins.
    pub can_close: Option<bool>,
    /// Whether they may change the settings of plugins.
    pub can_edit_config: Option<bool>,
    /// Whether they may start plugins.
    pub can_start: Option<bool>,
    /// Settings of single plugins, by the plugin's identifier.
    pub config: Option<BTreeMap<String, PluginConfig>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl PluginPermissionsPatch {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`can_close`](Self::can_close).
    pub fn can_close(mut self, can_close: bool) -> Self {
        self.can_close = Some(can_close);
        self
    }

    /// Sets [`can_edit_config`](Self::can_edit_config).
    pub fn can_edit_config(mut self, can_edit_config: bool) -> Self {
        self.can_edit_config = Some(can_edit_config);
        self
    }

    /// Sets [`can_start`](Self::can_start).
    pub fn can_start(mut self, can_start: bool) -> Self {
        self.can_start = Some(can_start);
        self
    }

    /// Sets [`config`](Self::config).
    pub fn config(mut self, config: BTreeMap<String, PluginConfig>) -> Self {
        self.config = Some(config);
        self
    }
}

clientwright_runtime::impl_object!(default PluginPermissionsPatch {
    can_close: optional "can_close",
    can_edit_config: optional "can_edit_config",
    can_start: optional "can_start",
    config: optional "config",
    ..additional_properties
});

clientwright_runtime::impl_eq!(PluginPermissionsPatch);
