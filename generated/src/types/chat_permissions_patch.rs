// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, optional, set_optional,
};

use crate::types::{PrivateChatPermissionsPatch, PublicChatPermissionsPatch};

/// Parts of what participants may do in the chat: what a change gives, or what a reply tells.
/// In a change, absent members stay as they are.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[must_use]
#[non_exhaustive]
pub struct ChatPermissionsPatch {
    /// What they may do in messages to single participants.
    pub private: Option<PrivateChatPermissionsPatch>,
    /// What they may do in messages to everybody.
    pub public: Option<PublicChatPermissionsPatch>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl ChatPermissionsPatch {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`private`](Self::private).
    pub fn private(mut self, private: PrivateChatPermissionsPatch) -> Self {
        self.private = Some(private);
        self
    }

    /// Sets [`public`](Self::public).
    pub fn public(mut self, public: PublicChatPermissionsPatch) -> Self {
        self.public = Some(public);
        self
    }
}

impl Model for ChatPermissionsPatch {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("private", &mut read.private),
            optional("public", &mut read.public),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("private", &self.private),
            set_optional("public", &self.public),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(ChatPermissionsPatch);
