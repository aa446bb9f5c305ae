// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Body, Call, Method, Operation, Parameter, UnknownMembers};
use crate::AppClient;
use crate::types::{Recording, StartTrackRecording, StartedTrackRecording};

/// `POST /accounts/{account_id}/realtime/kit/{app_id}/recordings/track`
pub const OPERATION: Operation = Operation::new(
    "recordings.start_track",
    Method::Post,
    "/accounts/{account_id}/realtime/kit/{app_id}/recordings/track",
);

/// A call of [`Recordings::start_track`](super::Recordings::start_track), sent by `.await` or
/// `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct StartTrackCall {
    call: Call,
}

impl StartTrackCall {
    pub(crate) fn new(this: &AppClient, body: &StartTrackRecording) -> Self {
        Self {
            call: Call::new(this.client().core(), &OPERATION)
                .text(Parameter::path("account_id"), this.client().account_id())
                .text(Parameter::path("app_id"), this.app_id())
                .body(Body::json(body)),
        }
    }
}

clientwright_runtime::call_methods!(
    StartTrackCall, OPERATION, Result => Recording, Response, ["/data/recording"]
);

/// The recording has been invoked.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// True when the request was carried out.
    pub success: Option<bool>,
    /// Holds the new recording.
    pub data: Option<StartedTrackRecording>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default Response {
    success: optional "success",
    data: optional "data",
    ..additional_properties
});
