// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Call, Method, Operation, Parameter, UnknownMembers};
use crate::AppClient;
use crate::types::Recording;

/// `GET /accounts/{account_id}/realtime/kit/{app_id}/recordings/active-recording/{meeting_id}`
pub const OPERATION: Operation = Operation::new(
    "recordings.active",
    Method::Get,
    "/accounts/{account_id}/realtime/kit/{app_id}/recordings/active-recording/{meeting_id}",
);

/// A call of [`Recordings::active`](super::Recordings::active), sent by `.await` or
/// `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ActiveCall {
    call: Call,
}

impl ActiveCall {
    pub(crate) fn new(this: &AppClient, meeting_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(this.client().core(), &OPERATION)
                .text(Parameter::path("account_id"), this.client().account_id())
                .text(Parameter::path("app_id"), this.app_id())
                .text(Parameter::path("meeting_id"), meeting_id),
        }
    }
}

clientwright_runtime::call_methods!(
    ActiveCall, OPERATION, Result => Recording, Response, ["/data"]
);

/// The active recording.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// The recording that is being made.
    pub data: Option<Recording>,
    /// True when the request was carried out.
    pub success: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default Response {
    data: optional "data",
    success: optional "success",
    ..additional_properties
});
