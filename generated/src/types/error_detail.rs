// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};

/// One reason why a request failed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct ErrorDetail {
    /// Number of the error: RealtimeKit repeats the HTTP status, other parts of Cloudflare have
    /// numbers of their own.
    pub code: Option<i64>,
    /// What went wrong, in English, meant for people.
    pub message: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for ErrorDetail {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            code: object.optional("code")?,
            message: object.optional("message")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("code", &self.code);
        object.set_optional("message", &self.message);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(ErrorDetail);
