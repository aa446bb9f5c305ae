// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    Body, Call, DecodeError, Decoder, Method, Model, Object, ObjectWriter, Operation,
    Parameter, Value,
};

use crate::AppClient;
use crate::types::{Recording, StartTrackRecording, StartedTrackRecording};

/// `POST /accounts/{account_id}/realtime/kit/{app_id}/recordings/track`
pub const OPERATION: Operation = Operation::new(
    "recordings.start_track",
    Method::Post,
    "/accounts/{account_id}/realtime/kit/{app_id}/recordings/track",
);

/// A call of [`Recordings::start_track`](super::Recordings::start_track), sent by `.await` or
/// `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct StartTrackCall {
    call: Call,
}

impl StartTrackCall {
    pub(crate) fn new(this: &AppClient, body: &StartTrackRecording) -> Self {
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
    StartTrackCall, OPERATION, Result => Recording, Response, ["/data/recording"]
);

/// The recording has been invoked.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// True when the request was carried out.
    pub success: Option<bool>,
    /// Holds the new recording.
    pub data: Option<StartedTrackRecording>,
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
