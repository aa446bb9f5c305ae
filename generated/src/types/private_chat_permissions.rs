// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// What participants may do in chat messages to single participants.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PrivateChatPermissions {
    /// Whether they get such messages.
    pub can_receive: bool,
    /// Whether they may send such messages.
    pub can_send: bool,
    /// Whether such messages may carry files.
    pub files: bool,
    /// Whether such messages may carry text.
    pub text: bool,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

/// The members that a [`PrivateChatPermissions`] must have, for
/// [`PrivateChatPermissions::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct PrivateChatPermissionsRequired {
    /// See [`PrivateChatPermissions::can_receive`].
    pub can_receive: bool,
    /// See [`PrivateChatPermissions::can_send`].
    pub can_send: bool,
    /// See [`PrivateChatPermissions::files`].
    pub files: bool,
    /// See [`PrivateChatPermissions::text`].
    pub text: bool,
}

impl PrivateChatPermissions {
    /// An object with the members that it must have.
    pub fn new(required: PrivateChatPermissionsRequired) -> Self {
        Self {
            can_receive: required.can_receive,
            can_send: required.can_send,
            files: required.files,
            text: required.text,
            additional_properties: UnknownMembers::default(),
        }
    }
}

clientwright_runtime::impl_object!(PrivateChatPermissions {
    can_receive: required "can_receive",
    can_send: required "can_send",
    files: required "files",
    text: required "text",
    ..additional_properties
});

clientwright_runtime::impl_eq!(PrivateChatPermissions);
