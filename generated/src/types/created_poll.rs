// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DecodeError, Model, Reader, Slot, UnknownMembers, Writer};
use crate::types::Poll;

/// The outcome of putting a poll.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct CreatedPoll {
    /// Name of what the server did.
    pub action: Option<String>,
    /// A poll in a session, with the votes so far.
    pub poll: Option<Poll>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for CreatedPoll {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            Slot::optional("action", &mut read.action),
            Slot::optional("poll", &mut read.poll),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object(&self.additional_properties);
        object.set_optional("action", &self.action);
        object.set_optional("poll", &self.poll);
        object.finish();
    }
}

clientwright_runtime::impl_serde!(CreatedPoll);
