// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Body, Call, Method, Operation, Parameter, UnknownMembers};
use crate::AppClient;
use crate::types::{KickParticipants, MutedParticipants};

/// `POST
/// /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/mute`
pub const OPERATION: Operation = Operation::new(
    "active_session.mute",
    Method::Post,
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/mute",
);

/// A call of [`ActiveSession::mute`](super::ActiveSession::mute), sent by `.await` or
/// `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct MuteCall {
    call: Call,
}

impl MuteCall {
    pub(crate) fn new(
        this: &AppClient,
        meeting_id: impl Into<String>,
        body: &KickParticipants,
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
    MuteCall, OPERATION, Result => MutedParticipants, Response, ["/data"]
);

/// The participants were muted.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// Who was muted.
    pub data: Option<MutedParticipants>,
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
