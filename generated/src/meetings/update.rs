// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    Body, Call, DecodeError, Decoder, Method, Model, Object, ObjectWriter, Operation,
    Parameter, Value,
};

use crate::AppClient;
use crate::types::{Meeting, UpdateMeeting};

/// `PATCH /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}`
pub const OPERATION: Operation = Operation::new(
    "meetings.update",
    Method::Patch,
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}",
);

/// A call of [`Meetings::update`](super::Meetings::update), sent by `.await` or
/// `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateCall {
    call: Call,
}

impl UpdateCall {
    pub(crate) fn new(
        this: &AppClient,
        meeting_id: impl Into<String>,
        body: &UpdateMeeting,
    ) -> Self {
        let meeting_id: String = meeting_id.into();
        let call = Call::new(this.client().core(), &OPERATION)
            .parameter(
                Parameter::path("account_id"),
                &this.client().account_id().to_owned(),
            )
            .parameter(Parameter::path("app_id"), &this.app_id().to_owned())
            .parameter(Parameter::path("meeting_id"), &meeting_id)
            .body(Body::json(Model::encode(body)));
        Self { call }
    }
}

clientwright_runtime::call_methods!(
    UpdateCall, OPERATION, Result => Meeting, Response, ["/data"]
);

/// The meeting was changed.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// True when the request was carried out.
    pub success: Option<bool>,
    /// The meeting after the change.
    pub data: Option<Meeting>,
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
