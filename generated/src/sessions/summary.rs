// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    Call, DecodeError, Decoder, Method, Model, Object, ObjectWriter, Operation,
    Parameter, Value,
};

use crate::AppClient;
use crate::types::SessionSummary;

/// `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary`
pub const OPERATION: Operation = Operation::new(
    "sessions.summary",
    Method::Get,
    "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary",
);

/// A call of [`Sessions::summary`](super::Sessions::summary), sent by `.await` or
/// `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SummaryCall {
    call: Call,
}

impl SummaryCall {
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
    SummaryCall, OPERATION, Result => SessionSummary, Response, ["/data"]
);

/// Where the summary is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct Response {
    /// Where the summary is, and until when.
    pub data: Option<SessionSummary>,
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
