// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

/// One person's vote for an answer of a poll.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct PollVote {
    /// Identifier of who voted.
    pub id: Option<String>,
    /// Name of who voted.
    pub name: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for PollVote {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [optional("id", &mut read.id), optional("name", &mut read.name)];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [set_optional("id", &self.id), set_optional("name", &self.name)];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(PollVote);
