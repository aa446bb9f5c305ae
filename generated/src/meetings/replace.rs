// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Body, Call, Method, Operation, Parameter, UnknownMembers};
use crate::AppClient;
use crate::types::{CreateMeeting, Meeting};

/// `PUT /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}`
pub const OPERATION: Operation = Operation::new(
    "meetings.replace",
    Method::Put,
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}",
);

/// A call of [`Meetings::replace`](super::Meetings::replace), sent by `.await` or
/// `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ReplaceCall {
    call: Call,
}

impl ReplaceCall {
    pub(crate) fn new(
        this: &AppClient,
        meeting_id: impl Into<String>,
        body: &CreateMeeting,
    ) -> Self {
        Self {
            call: Call::new(this.client().core(), &OPERATION)
                .text(Parameter::path("account_id"), this.client().account_id())
                .text(Parameter::path("app_id"), this.app_id())
                .text(Parameter::path("meeting_id"), meeting_id)
                .body(Body::json(body)),
        }
    }
}

clientwright_runtime::call_methods!(
    ReplaceCall, OPERATION, Result => Meeting, Response, ["/data"]
);

/// The meeting was replaced.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// True when the request was carried out.
    pub success: Option<bool>,
    /// The meeting with its new settings.
    pub data: Option<Meeting>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default Response {
    success: optional "success",
    data: optional "data",
    ..additional_properties
});
