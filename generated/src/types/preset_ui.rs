// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{UnknownMembers, Value};
use crate::types::DesignTokens;

/// How a meeting looks to participants with a preset.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PresetUi {
    /// Colors, borders and fonts.
    pub design_tokens: DesignTokens,
    /// Changes to the arrangement of the user interface; any JSON.
    pub config_diff: Option<Value>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl PresetUi {
    /// An object with the members that it must have.
    pub fn new(design_tokens: DesignTokens) -> Self {
        Self {
            design_tokens,
            config_diff: None,
            additional_properties: UnknownMembers::default(),
        }
    }

    /// Sets [`config_diff`](Self::config_diff).
    pub fn config_diff(mut self, config_diff: impl Into<Value>) -> Self {
        self.config_diff = Some(config_diff.into());
        self
    }
}

clientwright_runtime::impl_object!(PresetUi {
    design_tokens: required "design_tokens",
    config_diff: nullable "config_diff",
    ..additional_properties
});
