// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Value, Writer, nullable, optional,
    set_optional,
};

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

impl Model for PresetUiPatch {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("design_tokens", &mut read.design_tokens),
            nullable("config_diff", &mut read.config_diff),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("design_tokens", &self.design_tokens),
            set_optional("config_diff", &self.config_diff),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(PresetUiPatch);
