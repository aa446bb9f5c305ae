// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    Call, DecodeError, Decoder, Method, Model, Object, ObjectWriter, Operation,
    Parameter, Value,
};

use crate::AppClient;
use crate::types::Webhook;

/// `GET /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}`
pub const OPERATION: Operation = Operation::new(
    "webhooks.get",
    Method::Get,
    "/accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}",
);

/// A call of [`Webhooks::get`](super::Webhooks::get), sent by `.await` or `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall {
    call: Call,
}

impl GetCall {
    pub(crate) fn new(this: &AppClient, webhook_id: impl Into<String>) -> Self {
        let webhook_id: String = webhook_id.into();
        let call = Call::new(this.client().core(), &OPERATION)
            .parameter(
                Parameter::path("account_id"),
                &this.client().account_id().to_owned(),
            )
            .parameter(Parameter::path("app_id"), &this.app_id().to_owned())
            .parameter(Parameter::path("webhook_id"), &webhook_id);
        Self { call }
    }
}

clientwright_runtime::call_methods!(
    GetCall, OPERATION, Result => Webhook, Response, ["/data"]
);

/// The webhook.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct Response {
    /// The webhook asked for.
    pub data: Option<Webhook>,
    /// True when the request was carried out.
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
