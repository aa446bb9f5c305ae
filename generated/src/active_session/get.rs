// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Call, Method, Operation, Parameter, UnknownMembers};
use crate::AppClient;
use crate::types::Session;

/// `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session`
pub const OPERATION: Operation = Operation::new(
    "active_session.get",
    Method::Get,
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session",
);

/// A call of [`ActiveSession::get`](super::ActiveSession::get), sent by `.await` or
/// `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall {
    call: Call,
}

impl GetCall {
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
    GetCall, OPERATION, Result => Session, Response, ["/data"]
);

/// The active session.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// The session that is going on.
    pub data: Option<Session>,
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
