// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Call, Method, Operation, Parameter, UnknownMembers};
use crate::AppClient;
use crate::types::{Session, SessionDetails};

/// `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}`
pub const OPERATION: Operation = Operation::new(
    "sessions.get",
    Method::Get,
    "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}",
);

/// A call of [`Sessions::get`](super::Sessions::get), sent by `.await` or `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall {
    call: Call,
}

impl GetCall {
    pub(crate) fn new(this: &AppClient, session_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(this.client().core(), &OPERATION)
                .text(Parameter::path("account_id"), this.client().account_id())
                .text(Parameter::path("app_id"), this.app_id())
                .text(Parameter::path("session_id"), session_id),
        }
    }

    /// Whether all breakout rooms of the session are listed too.
    ///
    /// Default: `false`.
    pub fn include_breakout_rooms(self, include_breakout_rooms: bool) -> Self {
        self.maybe_include_breakout_rooms(Some(include_breakout_rooms))
    }

    /// [`include_breakout_rooms`](Self::include_breakout_rooms), where there is a value.
    pub fn maybe_include_breakout_rooms(
        self,
        include_breakout_rooms: Option<bool>,
    ) -> Self {
        Self {
            call: self
                .call
                .maybe_parameter::<
                    bool,
                >(Parameter::query("include_breakout_rooms"), include_breakout_rooms),
        }
    }
}

clientwright_runtime::call_methods!(
    GetCall, OPERATION, Result => Session, Response, ["/data/session", "/data"]
);

/// The session.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// The session, one level down or not.
    pub data: Option<SessionDetails>,
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
