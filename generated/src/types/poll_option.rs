// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

use crate::types::PollVote;

/// An answer of a poll, with the votes for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct PollOption {
    /// How many voted for this answer.
    pub count: Option<i64>,
    /// The answer.
    pub text: Option<String>,
    /// The single votes for this answer.
    pub votes: Option<Vec<PollVote>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for PollOption {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("count", &mut read.count),
            optional("text", &mut read.text),
            optional("votes", &mut read.votes),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("count", &self.count),
            set_optional("text", &self.text),
            set_optional("votes", &self.votes),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(PollOption);
