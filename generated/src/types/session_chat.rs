// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// Where the chat of a session can be downloaded.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct SessionChat {
    /// URL of the chat messages, as a CSV file.
    pub chat_download_url: String,
    /// Until when the URL works, as a timestamp.
    pub chat_download_url_expiry: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for SessionChat {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            chat_download_url: object.required("chat_download_url")?,
            chat_download_url_expiry: object.optional("chat_download_url_expiry")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("chat_download_url", &self.chat_download_url);
        object.set_optional("chat_download_url_expiry", &self.chat_download_url_expiry);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(SessionChat);
