// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Body, Call, Method, Operation, Parameter, UnknownMembers};
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
        Self {
            call: Call::new(this.client().core(), &OPERATION)
                .text(Parameter::path("account_id"), this.client().account_id())
                .text(Parameter::path("app_id"), this.app_id())
                .body(Body::json(body)),
        }
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
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default Response {
    success: optional "success",
    data: optional "data",
    ..additional_properties
});
