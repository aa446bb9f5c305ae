// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    Body, Call, DecodeError, Decoder, Method, Model, Object, ObjectWriter, Operation,
    Parameter, Value,
};

use crate::AppClient;
use crate::types::{Recording, StartRecording};

/// `POST /accounts/{account_id}/realtime/kit/{app_id}/recordings`
pub const OPERATION: Operation = Operation::new(
    "recordings.start",
    Method::Post,
    "/accounts/{account_id}/realtime/kit/{app_id}/recordings",
);

/// A call of [`Recordings::start`](super::Recordings::start), sent by `.await` or
/// `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct StartCall {
    call: Call,
}

impl StartCall {
    pub(crate) fn new(this: &AppClient, body: &StartRecording) -> Self {
        let call = Call::new(this.client().core(), &OPERATION)
            .parameter(
                Parameter::path("account_id"),
                &this.client().account_id().to_owned(),
            )
            .parameter(Parameter::path("app_id"), &this.app_id().to_owned())
            .body(Body::json(Model::encode(body)));
        Self { call }
    }
}

clientwright_runtime::call_methods!(
    StartCall, OPERATION, Result => Recording, Response, ["/data"]
);

/// The recording has been invoked; it starts as soon as the recorder has joined.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// True when the request was carried out.
    pub success: Option<bool>,
    /// The new recording.
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
