// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Call, Method, Operation, Parameter, UnknownMembers};
use crate::AppClient;
use crate::types::SummaryGeneration;

/// `POST /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary`
pub const OPERATION: Operation = Operation::new(
        "sessions.generate_summary",
        Method::Post,
        "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary",
    )
    .content_type_without_body("application/json");

/// A call of [`Sessions::generate_summary`](super::Sessions::generate_summary), sent by
/// `.await` or `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GenerateSummaryCall {
    call: Call,
}

impl GenerateSummaryCall {
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
    GenerateSummaryCall, OPERATION, Result => SummaryGeneration, Response, ["/data"]
);

/// The summary is being made.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// How far the summary is.
    pub data: Option<SummaryGeneration>,
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
