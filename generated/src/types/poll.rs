// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, in_place, optional, set,
    set_optional,
};

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
            in_place("id", &mut read.id),
            optional("options", &mut read.options),
            optional("question", &mut read.question),
            optional("anonymous", &mut read.anonymous),
            optional("created_by", &mut read.created_by),
            optional("hide_votes", &mut read.hide_votes),
            optional("voted", &mut read.voted),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set("id", &self.id),
            set_optional("options", &self.options),
            set_optional("question", &self.question),
            set_optional("anonymous", &self.anonymous),
            set_optional("created_by", &self.created_by),
            set_optional("hide_votes", &self.hide_votes),
            set_optional("voted", &self.voted),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(Poll);
