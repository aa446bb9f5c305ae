// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Call, Method, Operation, Parameter, UnknownMembers};
use crate::AppClient;
use crate::types::{SessionTranscript, TranscriptFormat};

/// `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/transcript`
pub const OPERATION: Operation = Operation::new(
    "sessions.transcript",
    Method::Get,
    "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/transcript",
);

/// A call of [`Sessions::transcript`](super::Sessions::transcript), sent by `.await` or
/// `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct TranscriptCall {
    call: Call,
}

impl TranscriptCall {
    pub(crate) fn new(this: &AppClient, session_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(this.client().core(), &OPERATION)
                .text(Parameter::path("account_id"), this.client().account_id())
                .text(Parameter::path("app_id"), this.app_id())
                .text(Parameter::path("session_id"), session_id),
        }
    }

    /// File format of the transcript behind the URL.
    ///
    /// Default: `CSV`.
    pub fn format(self, format: impl Into<TranscriptFormat>) -> Self {
        self.maybe_format(Some(format))
    }

    /// [`format`](Self::format), where there is a value.
    pub fn maybe_format(self, format: Option<impl Into<TranscriptFormat>>) -> Self {
        Self {
            call: self
                .call
                .maybe_parameter::<TranscriptFormat>(Parameter::query("format"), format),
        }
    }
}

clientwright_runtime::call_methods!(
    TranscriptCall, OPERATION, Result => SessionTranscript, Response, ["/data"]
);

/// Where the transcript is.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// Where the transcript is, and until when.
    pub data: Option<SessionTranscript>,
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
