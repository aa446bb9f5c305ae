// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Value, Writer, nullable, required, set,
    set_optional,
};

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

impl Model for PresetUi {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut design_tokens = None;
        let mut config_diff = None;
        let mut slots = [
            required("design_tokens", &mut design_tokens),
            nullable("config_diff", &mut config_diff),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            design_tokens: reader.given(design_tokens)?,
            config_diff,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set("design_tokens", &self.design_tokens),
            set_optional("config_diff", &self.config_diff),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(PresetUi);
