// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Call, Method, Operation, Parameter, UnknownMembers};
use crate::AppClient;
use crate::types::LivestreamSession;

/// `GET
/// /accounts/{account_id}/realtime/kit/{app_id}/livestreams/sessions/{livestream-session-id}`
pub const OPERATION: Operation = Operation::new(
    "livestreams.session",
    Method::Get,
    "/accounts/{account_id}/realtime/kit/{app_id}/livestreams/sessions/{livestream-session-id}",
);

/// A call of [`Livestreams::session`](super::Livestreams::session), sent by `.await` or
/// `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SessionCall {
    call: Call,
}

impl SessionCall {
    pub(crate) fn new(
        this: &AppClient,
        livestream_session_id: impl Into<String>,
    ) -> Self {
        Self {
            call: Call::new(this.client().core(), &OPERATION)
                .text(Parameter::path("account_id"), this.client().account_id())
                .text(Parameter::path("app_id"), this.app_id())
                .text(Parameter::path("livestream-session-id"), livestream_session_id),
        }
    }
}

clientwright_runtime::call_methods!(
    SessionCall, OPERATION, Result => LivestreamSession, Response, ["/data"]
);

/// The livestream session.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// The livestream session.
    pub data: Option<LivestreamSession>,
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
