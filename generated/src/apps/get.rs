// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    Call, DecodeError, Decoder, Method, Model, Object, ObjectWriter, Operation,
    Parameter, Value,
};

use crate::types::App;

/// `GET /accounts/{account_id}/realtime/kit/apps/{id}`
pub const OPERATION: Operation = Operation::new(
    "apps.get",
    Method::Get,
    "/accounts/{account_id}/realtime/kit/apps/{id}",
);

/// A call of [`Apps::get`](super::Apps::get), sent by `.await` or `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall {
    call: Call,
}

impl GetCall {
    pub(crate) fn new(this: &crate::Client, id: impl Into<String>) -> Self {
        let id: String = id.into();
        let call = Call::new(this.core(), &OPERATION)
            .parameter(Parameter::path("account_id"), &this.account_id().to_owned())
            .parameter(Parameter::path("id"), &id);
        Self { call }
    }
}

clientwright_runtime::call_methods!(
    GetCall, OPERATION, Result => App, Response, ["/data"]
);

/// The app.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct Response {
    /// The app asked for.
    pub data: Option<App>,
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
