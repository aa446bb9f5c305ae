// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Body, Call, Method, Operation, Parameter, UnknownMembers};
use crate::AppClient;
use crate::types::{ParticipantWithToken, UpdateParticipant};

/// `PATCH
/// /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}`
pub const OPERATION: Operation = Operation::new(
    "meetings.update_participant",
    Method::Patch,
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}",
);

/// A call of [`Meetings::update_participant`](super::Meetings::update_participant), sent by
/// `.await` or `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateParticipantCall {
    call: Call,
}

impl UpdateParticipantCall {
    pub(crate) fn new(
        this: &AppClient,
        meeting_id: impl Into<String>,
        participant_id: impl Into<String>,
        body: &UpdateParticipant,
    ) -> Self {
        Self {
            call: Call::new(this.client().core(), &OPERATION)
                .text(Parameter::path("account_id"), this.client().account_id())
                .text(Parameter::path("app_id"), this.app_id())
                .text(Parameter::path("meeting_id"), meeting_id)
                .text(Parameter::path("participant_id"), participant_id)
                .body(Body::json(body)),
        }
    }
}

clientwright_runtime::call_methods!(
    UpdateParticipantCall, OPERATION, Result => ParticipantWithToken, Response, ["/data"]
);

/// The participant was changed.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// True when the request was carried out.
    pub success: Option<bool>,
    /// The participant after the change and a token to join with.
    pub data: Option<ParticipantWithToken>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default Response {
    success: optional "success",
    data: optional "data",
    ..additional_properties
});

clientwright_runtime::impl_eq!(Response);
