// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    Call, DecodeError, Decoder, Method, Model, Object, ObjectWriter, Operation,
    Parameter, Value,
};

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
        let meeting_id: String = meeting_id.into();
        let call = Call::new(this.client().core(), &OPERATION)
            .parameter(
                Parameter::path("account_id"),
                &this.client().account_id().to_owned(),
            )
            .parameter(Parameter::path("app_id"), &this.app_id().to_owned())
            .parameter(Parameter::path("meeting_id"), &meeting_id);
        Self { call }
    }

    /// A name to send along with the identifier. What the server does with it is not documented.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        let name: String = name.into();
        self.call = self.call.parameter(Parameter::query("name"), &name);
        self
    }

    /// [`name`](Self::name), where there is a value.
    pub fn maybe_name(self, name: Option<impl Into<String>>) -> Self {
        match name {
            Some(name) => self.name(name),
            None => self,
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
