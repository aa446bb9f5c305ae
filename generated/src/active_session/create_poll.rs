// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Body, Call, Method, Operation, Parameter, UnknownMembers};
use crate::AppClient;
use crate::types::{CreatePoll, CreatedPoll, Poll};

/// `POST
/// /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/poll`
pub const OPERATION: Operation = Operation::new(
    "active_session.create_poll",
    Method::Post,
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/poll",
);

/// A call of [`ActiveSession::create_poll`](super::ActiveSession::create_poll), sent by
/// `.await` or `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreatePollCall {
    call: Call,
}

impl CreatePollCall {
    pub(crate) fn new(
        this: &AppClient,
        meeting_id: impl Into<String>,
        body: &CreatePoll,
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
    CreatePollCall, OPERATION, Result => Poll, Response, ["/data/poll"]
);

/// The poll was put.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// The poll, with no votes yet.
    pub data: Option<CreatedPoll>,
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
