// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::{PrivateChatPermissions, PublicChatPermissions};

/// What participants may do in the chat.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ChatPermissions {
    /// What they may do in messages to single participants.
    pub private: PrivateChatPermissions,
    /// What they may do in messages to everybody.
    pub public: PublicChatPermissions,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl ChatPermissions {
    /// An object with the members that it must have.
    #[must_use]
    pub fn new(private: PrivateChatPermissions, public: PublicChatPermissions) -> Self {
        Self {
            private,
            public,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl Model for ChatPermissions {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            private: object.required("private")?,
            public: object.required("public")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("private", &self.private);
        object.set("public", &self.public);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(ChatPermissions);
