// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

/// A summary that is being made.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct SummaryGeneration {
    /// Identifier of the session.
    pub session_id: Option<String>,
    /// How far the summary is; the values are not documented.
    pub status: Option<String>,
    /// Whether making the summary has begun.
    pub success: Option<bool>,
    /// What the server did, meant for people.
    pub message: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for SummaryGeneration {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("session_id", &mut read.session_id),
            optional("status", &mut read.status),
            optional("success", &mut read.success),
            optional("message", &mut read.message),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("session_id", &self.session_id),
            set_optional("status", &self.status),
            set_optional("success", &self.success),
            set_optional("message", &self.message),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(SummaryGeneration);
