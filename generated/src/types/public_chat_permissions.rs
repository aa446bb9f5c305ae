// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// What participants may do in chat messages to everybody.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PublicChatPermissions {
    /// Whether they may send such messages.
    pub can_send: bool,
    /// Whether such messages may carry files.
    pub files: bool,
    /// Whether such messages may carry text.
    pub text: bool,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl PublicChatPermissions {
    /// An object with the members that it must have.
    pub fn new(can_send: bool, files: bool, text: bool) -> Self {
        Self {
            can_send,
            files,
            text,
            additional_properties: UnknownMembers::default(),
        }
    }
}

clientwright_runtime::impl_object!(PublicChatPermissions {
    can_send: required "can_send",
    files: required "files",
    text: required "text",
    ..additional_properties
});

clientwright_runtime::impl_eq!(PublicChatPermissions);
