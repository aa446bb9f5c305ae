// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, required, set,
};

/// What participants may do in chat messages to single participants.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

impl Model for PrivateChatPermissions {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut can_receive = None;
        let mut can_send = None;
        let mut files = None;
        let mut text = None;
        let mut slots = [
            required("can_receive", &mut can_receive),
            required("can_send", &mut can_send),
            required("files", &mut files),
            required("text", &mut text),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            can_receive: reader.given(can_receive)?,
            can_send: reader.given(can_send)?,
            files: reader.given(files)?,
            text: reader.given(text)?,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set("can_receive", &self.can_receive),
            set("can_send", &self.can_send),
            set("files", &self.files),
            set("text", &self.text),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(PrivateChatPermissions);
