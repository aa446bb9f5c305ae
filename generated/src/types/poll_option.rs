// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, Reader, Slot, UnknownMembers, Writer};
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
            Slot::optional("count", &mut read.count),
            Slot::optional("text", &mut read.text),
            Slot::optional("votes", &mut read.votes),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set_optional("count", &self.count);
        object.set_optional("text", &self.text);
        object.set_optional("votes", &self.votes);
        object.finish();
    }
}

clientwright_runtime::impl_serde!(PollOption);
