// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

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
            optional("cpus", &mut read.cpus),
            optional("is_mobile", &mut read.is_mobile),
            optional("os", &mut read.os),
            optional("os_version", &mut read.os_version),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("cpus", &self.cpus),
            set_optional("is_mobile", &self.is_mobile),
            set_optional("os", &self.os),
            set_optional("os_version", &self.os_version),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(DeviceInfo);
