// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{PrivateChatPermissions, PublicChatPermissions};

/// What participants may do in the chat.
#[derive(Clone, Debug, PartialEq)]
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

clientwright_runtime::impl_object!(ChatPermissions {
    private: required "private",
    public: required "public",
    ..additional_properties
});

clientwright_runtime::impl_eq!(ChatPermissions);
