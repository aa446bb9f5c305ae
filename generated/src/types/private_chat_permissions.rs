// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// What participants may do in chat messages to single participants.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub additional_properties: BTreeMap<String, Value>,
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
    #[must_use]
    pub fn new(required: PrivateChatPermissionsRequired) -> Self {
        Self {
            can_receive: required.can_receive,
            can_send: required.can_send,
            files: required.files,
            text: required.text,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl Model for PrivateChatPermissions {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            can_receive: object.required("can_receive")?,
            can_send: object.required("can_send")?,
            files: object.required("files")?,
            text: object.required("text")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("can_receive", &self.can_receive);
        object.set("can_send", &self.can_send);
        object.set("files", &self.files);
        object.set("text", &self.text);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(PrivateChatPermissions);
