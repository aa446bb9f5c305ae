// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

/// A microphone, loudspeaker or camera, as the browser names it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct MediaDevice {
    /// Identifier of the device.
    pub device_id: Option<String>,
    /// Kind of the device, such as `audioinput`, `audiooutput` or `videoinput`.
    pub kind: Option<String>,
    /// Name of the device for people.
    pub label: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for MediaDevice {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("device_id", &mut read.device_id),
            optional("kind", &mut read.kind),
            optional("label", &mut read.label),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("device_id", &self.device_id),
            set_optional("kind", &self.kind),
            set_optional("label", &self.label),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(MediaDevice);
