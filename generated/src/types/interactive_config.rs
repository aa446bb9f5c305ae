// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

use crate::types::InteractiveType;

/// Timed metadata in a recording.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[must_use]
#[non_exhaustive]
pub struct InteractiveConfig {
    /// Format of the metadata. The recording becomes a tar archive of HLS segments and a playlist.
    pub type_: Option<InteractiveType>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl InteractiveConfig {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, type_: impl Into<InteractiveType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

impl Model for InteractiveConfig {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [optional("type", &mut read.type_)];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [set_optional("type", &self.type_)];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(InteractiveConfig);
