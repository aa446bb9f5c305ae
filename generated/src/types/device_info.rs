// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, Reader, Slot, UnknownMembers, Writer};

/// The device on which a call ran.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct DeviceInfo {
    /// How many processor cores it has.
    pub cpus: Option<i64>,
    /// Whether it is a phone or tablet.
    pub is_mobile: Option<bool>,
    /// Name of its operating system.
    pub os: Option<String>,
    /// Version of its operating system.
    pub os_version: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for DeviceInfo {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            Slot::optional("cpus", &mut read.cpus),
            Slot::optional("is_mobile", &mut read.is_mobile),
            Slot::optional("os", &mut read.os),
            Slot::optional("os_version", &mut read.os_version),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set_optional("cpus", &self.cpus);
        object.set_optional("is_mobile", &self.is_mobile);
        object.set_optional("os", &self.os);
        object.set_optional("os_version", &self.os_version);
        object.finish();
    }
}

clientwright_runtime::impl_serde!(DeviceInfo);
