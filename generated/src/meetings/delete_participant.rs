// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Call, Method, Operation, Parameter, UnknownMembers};
use crate::AppClient;
use crate::types::DeletedParticipant;

/// `DELETE
/// /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}`
pub const OPERATION: Operation = Operation::new(
        "meetings.delete_participant",
        Method::Delete,
        "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}",
    )
    .content_type_without_body("application/json");

/// A call of [`Meetings::delete_participant`](super::Meetings::delete_participant), sent by
/// `.await` or `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteParticipantCall {
    call: Call,
}

impl DeleteParticipantCall {
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
    DeleteParticipantCall, OPERATION, Result => DeletedParticipant, Response, ["/data"]
);

/// The participant was removed.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// True when the request was carried out.
    pub success: Option<bool>,
    /// The participant who was removed.
    pub data: Option<DeletedParticipant>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default Response {
    success: optional "success",
    data: optional "data",
    ..additional_properties
});

clientwright_runtime::impl_eq!(Response);
