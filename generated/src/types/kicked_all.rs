// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, Reader, Slot, UnknownMembers, Writer};

/// The outcome of removing everybody.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct KickedAll {
    /// Name of what the server did.
    pub action: Option<String>,
    /// How many participants were removed.
    pub kicked_participants_count: Option<i64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for KickedAll {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            Slot::optional("action", &mut read.action),
            Slot::optional(
                "kicked_participants_count",
                &mut read.kicked_participants_count,
            ),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set_optional("action", &self.action);
        object
            .set_optional("kicked_participants_count", &self.kicked_participants_count);
        object.finish();
    }
}

clientwright_runtime::impl_serde!(KickedAll);
