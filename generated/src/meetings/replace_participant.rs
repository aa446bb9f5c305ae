// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Body, Call, Method, Operation, Parameter, UnknownMembers};
use crate::AppClient;
use crate::types::{AddParticipant, ParticipantWithToken};

/// `PUT
/// /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}`
pub const OPERATION: Operation = Operation::new(
        "meetings.replace_participant",
        Method::Put,
        "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}",
    )
    .advised(
        &[
            (
                "name",
                "client SDKs are reported to refuse to join with the token of a participant without a name (error 0002)",
            ),
        ],
    );

/// A call of [`Meetings::replace_participant`](super::Meetings::replace_participant), sent by
/// `.await` or `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ReplaceParticipantCall {
    call: Call,
}

impl ReplaceParticipantCall {
    pub(crate) fn new(
        this: &AppClient,
        meeting_id: impl Into<String>,
        participant_id: impl Into<String>,
        body: &AddParticipant,
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
    ReplaceParticipantCall, OPERATION, Result => ParticipantWithToken, Response,
    ["/data"]
);

/// The participant was replaced.
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
