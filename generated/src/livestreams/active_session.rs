// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Call, Method, Operation, Parameter, UnknownMembers};
use crate::AppClient;
use crate::types::ActiveLivestream;

/// `GET
/// /accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}/active-livestream-session`
pub const OPERATION: Operation = Operation::new(
    "livestreams.active_session",
    Method::Get,
    "/accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}/active-livestream-session",
);

/// A call of [`Livestreams::active_session`](super::Livestreams::active_session), sent by
/// `.await` or `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ActiveSessionCall {
    call: Call,
}

impl ActiveSessionCall {
    pub(crate) fn new(this: &AppClient, livestream_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(this.client().core(), &OPERATION)
                .text(Parameter::path("account_id"), this.client().account_id())
                .text(Parameter::path("app_id"), this.app_id())
                .text(Parameter::path("livestream_id"), livestream_id),
        }
    }
}

clientwright_runtime::call_methods!(
    ActiveSessionCall, OPERATION, Result => ActiveLivestream, Response, ["/data"]
);

/// The livestream and its active session.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// The livestream and its active session.
    pub data: Option<ActiveLivestream>,
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
