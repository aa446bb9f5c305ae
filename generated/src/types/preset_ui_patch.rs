// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::DesignTokensPatch;

/// Parts of how a meeting looks: what a change gives, or what a reply tells. In a change,
/// absent members stay as they are.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PresetUiPatch {
    /// Colors, borders and fonts.
    pub design_tokens: Option<DesignTokensPatch>,
    /// Changes to the arrangement of the user interface; any JSON.
    pub config_diff: Option<Value>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl PresetUiPatch {
    /// An object in which no member is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`design_tokens`](Self::design_tokens).
    #[must_use]
    pub fn design_tokens(mut self, design_tokens: DesignTokensPatch) -> Self {
        self.design_tokens = Some(design_tokens);
        self
    }

    /// Sets [`config_diff`](Self::config_diff).
    #[must_use]
    pub fn config_diff(mut self, config_diff: impl Into<Value>) -> Self {
        self.config_diff = Some(config_diff.into());
        self
    }
}

impl Model for PresetUiPatch {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            design_tokens: object.optional("design_tokens")?,
            config_diff: object.any("config_diff"),
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("design_tokens", &self.design_tokens);
        object.set_optional("config_diff", &self.config_diff);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(PresetUiPatch);
