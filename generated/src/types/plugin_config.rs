// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::PluginAccessControl;

/// Settings of a plugin. A plugin may have others than the ones declared here.
#[derive(Clone, Debug, PartialEq, Default)]
#[must_use]
#[non_exhaustive]
pub struct PluginConfig {
    /// Whether participants may use the plugin or only watch.
    pub access_control: Option<PluginAccessControl>,
    /// Whether the plugin itself takes care of those who may only watch.
    pub handles_view_only: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl PluginConfig {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`access_control`](Self::access_control).
    pub fn access_control(
        mut self,
        access_control: impl Into<PluginAccessControl>,
    ) -> Self {
        self.access_control = Some(access_control.into());
        self
    }

    /// Sets [`handles_view_only`](Self::handles_view_only).
    pub fn handles_view_only(mut self, handles_view_only: bool) -> Self {
        self.handles_view_only = Some(handles_view_only);
        self
    }
}

clientwright_runtime::impl_object!(default PluginConfig {
    access_control: optional "access_control",
    handles_view_only: optional "handles_view_only",
    ..additional_properties
});

clientwright_runtime::impl_eq!(PluginConfig);
