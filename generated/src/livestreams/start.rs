// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Body, Call, Method, Operation, Parameter, UnknownMembers};
use crate::AppClient;
use crate::types::{Livestream, StartLivestream};

/// `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/livestreams`
pub const OPERATION: Operation = Operation::new(
    "livestreams.start",
    Method::Post,
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/livestreams",
);

/// A call of [`Livestreams::start`](super::Livestreams::start), sent by `.await` or
/// `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct StartCall {
    call: Call,
}

impl StartCall {
    pub(crate) fn new(
        this: &AppClient,
        meeting_id: impl Into<String>,
        body: &StartLivestream,
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
    StartCall, OPERATION, Result => Livestream, Response, ["/data"]
);

/// The livestream was started.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// The livestream, without the members that say when, for whom and under which name.
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
