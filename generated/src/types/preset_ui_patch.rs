// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{UnknownMembers, Value};
use crate::types::DesignTokensPatch;

/// Parts of how a meeting looks: what a change gives, or what a reply tells. In a change,
/// absent members stay as they are.
#[derive(Clone, Debug, PartialEq, Default)]
#[must_use]
#[non_exhaustive]
pub struct PresetUiPatch {
    /// Colors, borders and fonts.
    pub design_tokens: Option<DesignTokensPatch>,
    /// Changes to the arrangement of the user interface; any JSON.
    pub config_diff: Option<Value>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl PresetUiPatch {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`design_tokens`](Self::design_tokens).
    pub fn design_tokens(mut self, design_tokens: DesignTokensPatch) -> Self {
        self.design_tokens = Some(design_tokens);
        self
    }

    /// Sets [`config_diff`](Self::config_diff).
    pub fn config_diff(mut self, config_diff: impl Into<Value>) -> Self {
        self.config_diff = Some(config_diff.into());
        self
    }
}

clientwright_runtime::impl_object!(default PresetUiPatch {
    design_tokens: optional "design_tokens",
    config_diff: nullable "config_diff",
    ..additional_properties
});
