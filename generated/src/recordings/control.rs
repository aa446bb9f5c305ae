// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Body, Call, Method, Operation, Parameter, UnknownMembers};
use crate::AppClient;
use crate::types::{ControlRecording, Recording};

/// `PUT /accounts/{account_id}/realtime/kit/{app_id}/recordings/{recording_id}`
pub const OPERATION: Operation = Operation::new(
    "recordings.control",
    Method::Put,
    "/accounts/{account_id}/realtime/kit/{app_id}/recordings/{recording_id}",
);

/// A call of [`Recordings::control`](super::Recordings::control), sent by `.await` or
/// `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ControlCall {
    call: Call,
}

impl ControlCall {
    pub(crate) fn new(
        this: &AppClient,
        recording_id: impl Into<String>,
        body: &ControlRecording,
    ) -> Self {
        Self {
            call: Call::new(this.client().core(), &OPERATION)
                .text(Parameter::path("account_id"), this.client().account_id())
                .text(Parameter::path("app_id"), this.app_id())
                .text(Parameter::path("recording_id"), recording_id)
                .body(Body::json(body)),
        }
    }
}

clientwright_runtime::call_methods!(
    ControlCall, OPERATION, Result => Recording, Response, ["/data"]
);

/// The recording was paused, resumed or stopped.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// True when the request was carried out.
    pub success: Option<bool>,
    /// The recording after the action.
    pub data: Option<Recording>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default Response {
    success: optional "success",
    data: optional "data",
    ..additional_properties
});
