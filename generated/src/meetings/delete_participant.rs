// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    Call, DecodeError, Decoder, Method, Model, Object, ObjectWriter, Operation,
    Parameter, Value,
};

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
        let meeting_id: String = meeting_id.into();
        let participant_id: String = participant_id.into();
        let call = Call::new(this.client().core(), &OPERATION)
            .parameter(
                Parameter::path("account_id"),
                &this.client().account_id().to_owned(),
            )
            .parameter(Parameter::path("app_id"), &this.app_id().to_owned())
            .parameter(Parameter::path("meeting_id"), &meeting_id)
            .parameter(Parameter::path("participant_id"), &participant_id);
        Self { call }
    }
}

clientwright_runtime::call_methods!(
    DeleteParticipantCall, OPERATION, Result => DeletedParticipant, Response, ["/data"]
);

/// The participant was removed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct Response {
    /// True when the request was carried out.
    pub success: Option<bool>,
    /// The participant who was removed.
    pub data: Option<DeletedParticipant>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for Response {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            success: object.optional("success")?,
            data: object.optional("data")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("success", &self.success);
        object.set_optional("data", &self.data);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(Response);
