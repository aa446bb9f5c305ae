// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    Call, DecodeError, Decoder, Method, Model, Object, ObjectWriter, Operation,
    Parameter, Value,
};

use crate::AppClient;
use crate::types::SessionChat;

/// `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/chat`
pub const OPERATION: Operation = Operation::new(
    "sessions.chat",
    Method::Get,
    "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/chat",
);

/// A call of [`Sessions::chat`](super::Sessions::chat), sent by `.await` or `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ChatCall {
    call: Call,
}

impl ChatCall {
    pub(crate) fn new(this: &AppClient, session_id: impl Into<String>) -> Self {
        let session_id: String = session_id.into();
        let call = Call::new(this.client().core(), &OPERATION)
            .parameter(
                Parameter::path("account_id"),
                &this.client().account_id().to_owned(),
            )
            .parameter(Parameter::path("app_id"), &this.app_id().to_owned())
            .parameter(Parameter::path("session_id"), &session_id);
        Self { call }
    }
}

clientwright_runtime::call_methods!(
    ChatCall, OPERATION, Result => SessionChat, Response, ["/data"]
);

/// Where the chat is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct Response {
    /// Where the chat is, and until when.
    pub data: Option<SessionChat>,
    /// Whether the request was carried out.
    pub success: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for Response {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            data: object.optional("data")?,
            success: object.optional("success")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("data", &self.data);
        object.set_optional("success", &self.success);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(Response);
