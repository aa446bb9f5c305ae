// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Call, Method, Operation, Parameter, UnknownMembers};
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
        Self {
            call: Call::new(this.client().core(), &OPERATION)
                .text(Parameter::path("account_id"), this.client().account_id())
                .text(Parameter::path("app_id"), this.app_id())
                .text(Parameter::path("recording_id"), recording_id),
        }
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
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default Response {
    success: optional "success",
    data: optional "data",
    ..additional_properties
});
