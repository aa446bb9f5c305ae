// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::DesignTokens;

/// How a meeting looks to participants with a preset.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PresetUi {
    /// Colors, borders and fonts.
    pub design_tokens: DesignTokens,
    /// Changes to the arrangement of the user interface; any JSON.
    pub config_diff: Option<Value>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl PresetUi {
    /// An object with the members that it must have.
    #[must_use]
    pub fn new(design_tokens: DesignTokens) -> Self {
        Self {
            design_tokens,
            config_diff: None,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets [`config_diff`](Self::config_diff).
    #[must_use]
    pub fn config_diff(mut self, config_diff: impl Into<Value>) -> Self {
        self.config_diff = Some(config_diff.into());
        self
    }
}

impl Model for PresetUi {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            design_tokens: object.required("design_tokens")?,
            config_diff: object.any("config_diff"),
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("design_tokens", &self.design_tokens);
        object.set_optional("config_diff", &self.config_diff);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(PresetUi);
