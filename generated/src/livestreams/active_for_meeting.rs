// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Call, Method, Operation, Parameter, UnknownMembers};
use crate::AppClient;
use crate::types::Livestream;

/// `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream`
pub const OPERATION: Operation = Operation::new(
    "livestreams.active_for_meeting",
    Method::Get,
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream",
);

/// A call of [`Livestreams::active_for_meeting`](super::Livestreams::active_for_meeting), sent
/// by `.await` or `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ActiveForMeetingCall {
    call: Call,
}

impl ActiveForMeetingCall {
    pub(crate) fn new(this: &AppClient, meeting_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(this.client().core(), &OPERATION)
                .text(Parameter::path("account_id"), this.client().account_id())
                .text(Parameter::path("app_id"), this.app_id())
                .text(Parameter::path("meeting_id"), meeting_id),
        }
    }
}

clientwright_runtime::call_methods!(
    ActiveForMeetingCall, OPERATION, Result => Livestream, Response, ["/data"]
);

/// The active livestream.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// The active livestream.
    pub data: Option<Livestream>,
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
