// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Call, Method, Operation, Parameter, UnknownMembers};
use crate::AppClient;
use crate::types::KickedAll;

/// `POST
/// /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/kick-all`
pub const OPERATION: Operation = Operation::new(
        "active_session.kick_all",
        Method::Post,
        "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/kick-all",
    )
    .content_type_without_body("application/json");

/// A call of [`ActiveSession::kick_all`](super::ActiveSession::kick_all), sent by `.await` or
/// `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct KickAllCall {
    call: Call,
}

impl KickAllCall {
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
    KickAllCall, OPERATION, Result => KickedAll, Response, ["/data"]
);

/// Everybody was removed.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// How many were removed.
    pub data: Option<KickedAll>,
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
