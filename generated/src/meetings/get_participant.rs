// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Call, Method, Operation, Parameter, UnknownMembers};
use crate::AppClient;
use crate::types::MeetingParticipant;

/// `GET
/// /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}`
pub const OPERATION: Operation = Operation::new(
    "meetings.get_participant",
    Method::Get,
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}",
);

/// A call of [`Meetings::get_participant`](super::Meetings::get_participant), sent by `.await`
/// or `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetParticipantCall {
    call: Call,
}

impl GetParticipantCall {
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
    GetParticipantCall, OPERATION, Result => MeetingParticipant, Response, ["/data"]
);

/// The participant.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// The participant asked for.
    pub data: Option<MeetingParticipant>,
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
