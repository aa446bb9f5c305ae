// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    Call, DecodeError, Decoder, Method, Model, Object, ObjectWriter, Operation,
    Parameter, Value,
};

use crate::AppClient;
use crate::types::ActiveLivestream;

/// `GET
/// /accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}/active-livestream-session`
pub const OPERATION: Operation = Operation::new(
    "livestreams.active_session",
    Method::Get,
    "/accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}/active-livestream-session",
);

/// A call of [`Livestreams::active_session`](super::Livestreams::active_session), sent by
/// `.await` or `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ActiveSessionCall {
    call: Call,
}

impl ActiveSessionCall {
    pub(crate) fn new(this: &AppClient, livestream_id: impl Into<String>) -> Self {
        let livestream_id: String = livestream_id.into();
        let call = Call::new(this.client().core(), &OPERATION)
            .parameter(
                Parameter::path("account_id"),
                &this.client().account_id().to_owned(),
            )
            .parameter(Parameter::path("app_id"), &this.app_id().to_owned())
            .parameter(Parameter::path("livestream_id"), &livestream_id);
        Self { call }
    }
}

clientwright_runtime::call_methods!(
    ActiveSessionCall, OPERATION, Result => ActiveLivestream, Response, ["/data"]
);

/// The livestream and its active session.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// The livestream and its active session.
    pub data: Option<ActiveLivestream>,
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
