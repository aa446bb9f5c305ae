// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    Call, DecodeError, Decoder, Method, Model, Object, ObjectWriter, Operation,
    Parameter, Value,
};

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
        let session_id: String = session_id.into();
        let call = Call::new(this.client().core(), &OPERATION)
            .parameter(
                Parameter::path("account_id"),
                &this.client().account_id().to_owned(),
            )
            .parameter(Parameter::path("app_id"), &this.app_id().to_owned())
            .parameter(Parameter::path("session_id"), &session_id);
        Self { call }
    }

    /// File format of the transcript behind the URL.
    ///
    /// Default: `CSV`.
    pub fn format(mut self, format: impl Into<TranscriptFormat>) -> Self {
        let format: TranscriptFormat = format.into();
        self.call = self.call.parameter(Parameter::query("format"), &format);
        self
    }

    /// [`format`](Self::format), where there is a value.
    pub fn maybe_format(self, format: Option<impl Into<TranscriptFormat>>) -> Self {
        match format {
            Some(format) => self.format(format),
            None => self,
        }
    }
}

clientwright_runtime::call_methods!(
    TranscriptCall, OPERATION, Result => SessionTranscript, Response, ["/data"]
);

/// Where the transcript is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct Response {
    /// Where the transcript is, and until when.
    pub data: Option<SessionTranscript>,
    /// Whether the request was carried out.
    pub success: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for Response {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            data: object.optional("data")?,
            success: object.optional("success")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("data", &self.data);
        object.set_optional("success", &self.success);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(Response);
