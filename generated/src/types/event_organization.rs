// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Uuid, Writer, optional, set_optional,
};

/// The app that an event comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct EventOrganization {
    /// Identifier of the app.
    pub id: Option<Uuid>,
    /// Name of the app.
    pub name: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for EventOrganization {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [optional("id", &mut read.id), optional("name", &mut read.name)];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [set_optional("id", &self.id), set_optional("name", &self.name)];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(EventOrganization);
