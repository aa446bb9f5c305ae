// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Uuid, Writer, optional, set_optional,
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
            optional("name", &mut read.name),
            optional("type", &mut read.type_),
            optional("user_Id", &mut read.user_id),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("name", &self.name),
            set_optional("type", &self.type_),
            set_optional("user_Id", &self.user_id),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(RecordingCaller);
