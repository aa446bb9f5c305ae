// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{PrivateChatPermissionsPatch, PublicChatPermissionsPatch};

/// Parts of what participants may do in the chat: what a change gives, or what a reply tells.
/// In a change, absent members stay as they are.
#[derive(Clone, Debug, PartialEq, Default)]
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

clientwright_runtime::impl_object!(default ChatPermissionsPatch {
    private: optional "private",
    public: optional "public",
    ..additional_properties
});

clientwright_runtime::impl_eq!(ChatPermissionsPatch);
