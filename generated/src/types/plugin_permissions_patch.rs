// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

use crate::types::PluginConfig;

/// Parts of what participants may do with plugins: what a change gives, or what a reply tells.
/// In a change, absent members stay as they are.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
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

impl Model for PluginPermissionsPatch {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("can_close", &mut read.can_close),
            optional("can_edit_config", &mut read.can_edit_config),
            optional("can_start", &mut read.can_start),
            optional("config", &mut read.config),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("can_close", &self.can_close),
            set_optional("can_edit_config", &self.can_edit_config),
            set_optional("can_start", &self.can_start),
            set_optional("config", &self.config),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(PluginPermissionsPatch);
