// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DateTime, DecodeError, Model, Reader, Slot, UnknownMembers, Uuid, Writer,
};

/// A preset in a list, without its settings.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct PresetListItem {
    /// Identifier of the preset.
    pub id: Option<Uuid>,
    /// When the preset was created.
    pub created_at: Option<DateTime>,
    /// Name of the preset, by which participants are given it.
    pub name: Option<String>,
    /// When the preset was last changed.
    pub updated_at: Option<DateTime>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for PresetListItem {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            Slot::optional("id", &mut read.id),
            Slot::optional("created_at", &mut read.created_at),
            Slot::optional("name", &mut read.name),
            Slot::optional("updated_at", &mut read.updated_at),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set_optional("id", &self.id);
        object.set_optional("created_at", &self.created_at);
        object.set_optional("name", &self.name);
        object.set_optional("updated_at", &self.updated_at);
        object.finish();
    }
}

clientwright_runtime::impl_serde!(PresetListItem);
