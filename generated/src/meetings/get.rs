// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Call, Method, Operation, Parameter, UnknownMembers};
use crate::AppClient;
use crate::types::Meeting;

/// `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}`
pub const OPERATION: Operation = Operation::new(
    "meetings.get",
    Method::Get,
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}",
);

/// A call of [`Meetings::get`](super::Meetings::get), sent by `.await` or `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall {
    call: Call,
}

impl GetCall {
    pub(crate) fn new(this: &AppClient, meeting_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(this.client().core(), &OPERATION)
                .text(Parameter::path("account_id"), this.client().account_id())
                .text(Parameter::path("app_id"), this.app_id())
                .text(Parameter::path("meeting_id"), meeting_id),
        }
    }

    /// A name to send along with the identifier. What the server does with it is not documented.
    pub fn name(self, name: impl Into<String>) -> Self {
        self.maybe_name(Some(name))
    }

    /// [`name`](Self::name), where there is a value.
    pub fn maybe_name(self, name: Option<impl Into<String>>) -> Self {
        Self {
            call: self.call.maybe_text(Parameter::query("name"), name),
        }
    }
}

clientwright_runtime::call_methods!(
    GetCall, OPERATION, Result => Meeting, Response, ["/data"]
);

/// The meeting.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// True when the request was carried out.
    pub success: Option<bool>,
    /// The meeting asked for.
    pub data: Option<Meeting>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default Response {
    success: optional "success",
    data: optional "data",
    ..additional_properties
});
