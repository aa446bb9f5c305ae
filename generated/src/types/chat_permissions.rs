// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, required, set,
};

use crate::types::{PrivateChatPermissions, PublicChatPermissions};

/// What participants may do in the chat.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[must_use]
#[non_exhaustive]
pub struct ChatPermissions {
    /// What they may do in messages to single participants.
    pub private: PrivateChatPermissions,
    /// What they may do in messages to everybody.
    pub public: PublicChatPermissions,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl ChatPermissions {
    /// An object with the members that it must have.
    pub fn new(private: PrivateChatPermissions, public: PublicChatPermissions) -> Self {
        Self {
            private,
            public,
            additional_properties: UnknownMembers::default(),
        }
    }
}

impl Model for ChatPermissions {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut private = None;
        let mut public = None;
        let mut slots = [
            required("private", &mut private),
            required("public", &mut public),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            private: reader.given(private)?,
            public: reader.given(public)?,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let members = [set("private", &self.private), set("public", &self.public)];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(ChatPermissions);
