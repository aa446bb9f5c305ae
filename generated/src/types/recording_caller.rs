// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, Slot, UnknownMembers, Uuid, Writer,
};

use crate::types::RecordingCallerType;

/// Who started or stopped a recording.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct RecordingCaller {
    /// Name of the caller.
    pub name: Option<String>,
    /// Whether the caller is an organization or a participant.
    pub type_: Option<RecordingCallerType>,
    /// Identifier of the participant who called, if it was one.
    pub user_id: Option<Uuid>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for RecordingCaller {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            Slot::optional("name", &mut read.name),
            Slot::optional("type", &mut read.type_),
            Slot::optional("user_Id", &mut read.user_id),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set_optional("name", &self.name);
        object.set_optional("type", &self.type_);
        object.set_optional("user_Id", &self.user_id);
        object.finish();
    }
}

clientwright_runtime::impl_serde!(RecordingCaller);
