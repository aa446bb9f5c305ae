// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    Call, DecodeError, Decoder, Method, Model, Object, ObjectWriter, Operation,
    Parameter, Value,
};

use crate::AppClient;
use crate::types::Recording;

/// `GET /accounts/{account_id}/realtime/kit/{app_id}/recordings/{recording_id}`
pub const OPERATION: Operation = Operation::new(
    "recordings.get",
    Method::Get,
    "/accounts/{account_id}/realtime/kit/{app_id}/recordings/{recording_id}",
);

/// A call of [`Recordings::get`](super::Recordings::get), sent by `.await` or `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall {
    call: Call,
}

impl GetCall {
    pub(crate) fn new(this: &AppClient, recording_id: impl Into<String>) -> Self {
        let recording_id: String = recording_id.into();
        let call = Call::new(this.client().core(), &OPERATION)
            .parameter(
                Parameter::path("account_id"),
                &this.client().account_id().to_owned(),
            )
            .parameter(Parameter::path("app_id"), &this.app_id().to_owned())
            .parameter(Parameter::path("recording_id"), &recording_id);
        Self { call }
    }
}

clientwright_runtime::call_methods!(
    GetCall, OPERATION, Result => Recording, Response, ["/data"]
);

/// The recording.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// True when the request was carried out.
    pub success: Option<bool>,
    /// The recording asked for.
    pub data: Option<Recording>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for Response {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            success: object.optional("success")?,
            data: object.optional("data")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("success", &self.success);
        object.set_optional("data", &self.data);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(Response);
