// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, required, set,
};

/// A RealtimeKit app to create.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[must_use]
#[non_exhaustive]
pub struct CreateApp {
    /// Name of the app.
    pub name: String,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl CreateApp {
    /// An object with the members that it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            additional_properties: UnknownMembers::default(),
        }
    }
}

impl Model for CreateApp {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut name = None;
        let mut slots = [required("name", &mut name)];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            name: reader.given(name)?,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let members = [set("name", &self.name)];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(CreateApp);
