// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// Parts of what participants may do in chat messages to everybody: what a change gives, or
/// what a reply tells. In a change, absent members stay as they are.
#[derive(Clone, Debug, PartialEq, Default)]
#[must_use]
#[non_exhaustive]
pub struct PublicChatPermissionsPatch {
    /// Whether they may send such messages.
    pub can_send: Option<bool>,
    /// Whether such messages may carry files.
    pub files: Option<bool>,
    /// Whether such messages may carry text.
    pub text: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl PublicChatPermissionsPatch {
    /// An object in which no member is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`can_send`](Self::can_send).
    pub fn can_send(mut self, can_send: bool) -> Self {
        self.can_send = Some(can_send);
        self
    }

    /// Sets [`files`](Self::files).
    pub fn files(mut self, files: bool) -> Self {
        self.files = Some(files);
        self
    }

    /// Sets [`text`](Self::text).
    pub fn text(mut self, text: bool) -> Self {
        self.text = Some(text);
        self
    }
}

clientwright_runtime::impl_object!(default PublicChatPermissionsPatch {
    can_send: optional "can_send",
    files: optional "files",
    text: optional "text",
    ..additional_properties
});

clientwright_runtime::impl_eq!(PublicChatPermissionsPatch);
