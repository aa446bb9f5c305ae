// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// Parts of what participants may do in chat messages to everybody: what a change gives, or
/// what a reply tells. In a change, absent members stay as they are.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct PublicChatPermissionsPatch {
    /// Whether they may send such messages.
    pub can_send: Option<bool>,
    /// Whether such messages may carry files.
    pub files: Option<bool>,
    /// Whether such messages may carry text.
    pub text: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl PublicChatPermissionsPatch {
    /// An object in which no member is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`can_send`](Self::can_send).
    #[must_use]
    pub fn can_send(mut self, can_send: bool) -> Self {
        self.can_send = Some(can_send);
        self
    }

    /// Sets [`files`](Self::files).
    #[must_use]
    pub fn files(mut self, files: bool) -> Self {
        self.files = Some(files);
        self
    }

    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn text(mut self, text: bool) -> Self {
        self.text = Some(text);
        self
    }
}

impl Model for PublicChatPermissionsPatch {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            can_send: object.optional("can_send")?,
            files: object.optional("files")?,
            text: object.optional("text")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("can_send", &self.can_send);
        object.set_optional("files", &self.files);
        object.set_optional("text", &self.text);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(PublicChatPermissionsPatch);
