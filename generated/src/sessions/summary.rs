// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Call, Method, Operation, Parameter, UnknownMembers};
use crate::AppClient;
use crate::types::SessionSummary;

/// `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary`
pub const OPERATION: Operation = Operation::new(
    "sessions.summary",
    Method::Get,
    "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary",
);

/// A call of [`Sessions::summary`](super::Sessions::summary), sent by `.await` or
/// `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SummaryCall {
    call: Call,
}

impl SummaryCall {
    pub(crate) fn new(this: &AppClient, session_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(this.client().core(), &OPERATION)
                .text(Parameter::path("account_id"), this.client().account_id())
                .text(Parameter::path("app_id"), this.app_id())
                .text(Parameter::path("session_id"), session_id),
        }
    }
}

clientwright_runtime::call_methods!(
    SummaryCall, OPERATION, Result => SessionSummary, Response, ["/data"]
);

/// Where the summary is.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// Where the summary is, and until when.
    pub data: Option<SessionSummary>,
    /// Whether the request was carried out.
    pub success: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default Response {
    data: optional "data",
    success: optional "success",
    ..additional_properties
});

clientwright_runtime::impl_eq!(Response);
