// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, required, set,
};

use crate::types::PermissionLevel;

/// Whether participants may send one kind of media.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[must_use]
#[non_exhaustive]
pub struct ProducePermission {
    /// Whether they may send it, may not, or have to ask.
    pub can_produce: PermissionLevel,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl ProducePermission {
    /// An object with the members that it must have.
    pub fn new(can_produce: impl Into<PermissionLevel>) -> Self {
        Self {
            can_produce: can_produce.into(),
            additional_properties: UnknownMembers::default(),
        }
    }
}

impl Model for ProducePermission {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut can_produce = None;
        let mut slots = [required("can_produce", &mut can_produce)];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            can_produce: reader.given(can_produce)?,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let members = [set("can_produce", &self.can_produce)];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(ProducePermission);
