// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Call, Method, Operation, Parameter, UnknownMembers};
use crate::AppClient;
use crate::types::ParticipantToken;

/// `POST
/// /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}/token`
pub const OPERATION: Operation = Operation::new(
        "meetings.refresh_participant_token",
        Method::Post,
        "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}/token",
    )
    .content_type_without_body("application/json");

/// A call of
/// [`Meetings::refresh_participant_token`](super::Meetings::refresh_participant_token), sent by
/// `.await` or `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct RefreshParticipantTokenCall {
    call: Call,
}

impl RefreshParticipantTokenCall {
    pub(crate) fn new(
        this: &AppClient,
        meeting_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> Self {
        Self {
            call: Call::new(this.client().core(), &OPERATION)
                .text(Parameter::path("account_id"), this.client().account_id())
                .text(Parameter::path("app_id"), this.app_id())
                .text(Parameter::path("meeting_id"), meeting_id)
                .text(Parameter::path("participant_id"), participant_id),
        }
    }
}

clientwright_runtime::call_methods!(
    RefreshParticipantTokenCall, OPERATION, Result => ParticipantToken, Response,
    ["/data"]
);

/// The new token.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// Holds the new token.
    pub data: Option<ParticipantToken>,
    /// True when the request was carried out.
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
