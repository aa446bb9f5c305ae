// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

use crate::types::MediaDevice;

/// A moment at which devices were plugged in or out.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct DeviceUpdate {
    /// The devices that were added.
    pub added: Option<Vec<MediaDevice>>,
    /// The devices that were removed.
    pub removed: Option<Vec<MediaDevice>>,
    /// When it happened.
    pub timestamp: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for DeviceUpdate {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("added", &mut read.added),
            optional("removed", &mut read.removed),
            optional("timestamp", &mut read.timestamp),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("added", &self.added),
            set_optional("removed", &self.removed),
            set_optional("timestamp", &self.timestamp),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(DeviceUpdate);
