// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, Reader, Slot, UnknownMembers, Writer};
use crate::types::PollOption;

/// A poll in a session, with the votes so far.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct Poll {
    /// Identifier of the poll.
    pub id: String,
    /// The answers to choose from.
    pub options: Option<Vec<PollOption>>,
    /// What is asked.
    pub question: Option<String>,
    /// Whether it stays secret who voted for what.
    pub anonymous: Option<bool>,
    /// Who put the poll.
    pub created_by: Option<String>,
    /// Whether a person sees the votes on an option only after having voted.
    pub hide_votes: Option<bool>,
    /// Those who have voted.
    pub voted: Option<Vec<String>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for Poll {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            Slot::in_place("id", &mut read.id),
            Slot::optional("options", &mut read.options),
            Slot::optional("question", &mut read.question),
            Slot::optional("anonymous", &mut read.anonymous),
            Slot::optional("created_by", &mut read.created_by),
            Slot::optional("hide_votes", &mut read.hide_votes),
            Slot::optional("voted", &mut read.voted),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set("id", &self.id);
        object.set_optional("options", &self.options);
        object.set_optional("question", &self.question);
        object.set_optional("anonymous", &self.anonymous);
        object.set_optional("created_by", &self.created_by);
        object.set_optional("hide_votes", &self.hide_votes);
        object.set_optional("voted", &self.voted);
        object.finish();
    }
}

clientwright_runtime::impl_serde!(Poll);
