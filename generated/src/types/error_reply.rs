// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{DecodeError, Decoder, Model, Object, ObjectWriter, Value};
use crate::types::ErrorDetail;

/// What the server says when a request fails. The reason is in `error`, in `errors` or in
/// `message`, depending on which part of Cloudflare refused the request; nothing is guaranteed
/// to be there.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct ErrorReply {
    /// The reason, as RealtimeKit itself reports it.
    pub error: Option<ErrorDetail>,
    /// The reasons, as the Cloudflare API in front of RealtimeKit reports them.
    pub errors: Option<Vec<ErrorDetail>>,
    /// The reason, where a webhook operation is refused for want of authorization.
    pub message: Option<String>,
    /// False in an error reply, where it is there.
    pub success: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for ErrorReply {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            error: object.optional("error")?,
            errors: object.optional("errors")?,
            message: object.optional("message")?,
            success: object.optional("success")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("error", &self.error);
        object.set_optional("errors", &self.errors);
        object.set_optional("message", &self.message);
        object.set_optional("success", &self.success);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(ErrorReply);
