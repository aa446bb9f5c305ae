// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, Reader, Slot, UnknownMembers, Writer};

/// The outcome of stopping a livestream.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct StoppedLivestream {
    /// What the server did, meant for people.
    pub message: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for StoppedLivestream {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [Slot::optional("message", &mut read.message)];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set_optional("message", &self.message);
        object.finish();
    }
}

clientwright_runtime::impl_serde!(StoppedLivestream);
