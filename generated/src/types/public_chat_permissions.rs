// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    DecodeError, Model, Reader, UnknownMembers, Writer, required, set,
};

/// What participants may do in chat messages to everybody.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

impl Model for PublicChatPermissions {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut can_send = None;
        let mut files = None;
        let mut text = None;
        let mut slots = [
            required("can_send", &mut can_send),
            required("files", &mut files),
            required("text", &mut text),
        ];
        let additional_properties = reader.object(&mut slots)?;
        Ok(Self {
            can_send: reader.given(can_send)?,
            files: reader.given(files)?,
            text: reader.given(text)?,
            additional_properties,
        })
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set("can_send", &self.can_send),
            set("files", &self.files),
            set("text", &self.text),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(PublicChatPermissions);
