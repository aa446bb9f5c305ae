// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Body, Call, Method, Operation, Parameter, UnknownMembers};
use crate::AppClient;
use crate::types::{CreateMeeting, Meeting};

/// `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings`
pub const OPERATION: Operation = Operation::new(
    "meetings.create",
    Method::Post,
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings",
);

/// A call of [`Meetings::create`](super::Meetings::create), sent by `.await` or
/// `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateCall {
    call: Call,
}

impl CreateCall {
    pub(crate) fn new(this: &AppClient, body: &CreateMeeting) -> Self {
        Self {
            call: Call::new(this.client().core(), &OPERATION)
                .text(Parameter::path("account_id"), this.client().account_id())
                .text(Parameter::path("app_id"), this.app_id())
                .body(Body::json(body)),
        }
    }
}

clientwright_runtime::call_methods!(
    CreateCall, OPERATION, Result => Meeting, Response, ["/data"]
);

/// The meeting was created.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// True when the request was carried out.
    pub success: Option<bool>,
    /// The new meeting.
    pub data: Option<Meeting>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default Response {
    success: optional "success",
    data: optional "data",
    ..additional_properties
});
