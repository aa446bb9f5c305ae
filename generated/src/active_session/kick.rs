// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    Body, Call, DecodeError, Decoder, Method, Model, Object, ObjectWriter, Operation,
    Parameter, Value,
};

use crate::AppClient;
use crate::types::{KickParticipants, KickedParticipants};

/// `POST
/// /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/kick`
pub const OPERATION: Operation = Operation::new(
    "active_session.kick",
    Method::Post,
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/kick",
);

/// A call of [`ActiveSession::kick`](super::ActiveSession::kick), sent by `.await` or
/// `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct KickCall {
    call: Call,
}

impl KickCall {
    pub(crate) fn new(
        this: &AppClient,
        meeting_id: impl Into<String>,
        body: &KickParticipants,
    ) -> Self {
        let meeting_id: String = meeting_id.into();
        let call = Call::new(this.client().core(), &OPERATION)
            .parameter(
                Parameter::path("account_id"),
                &this.client().account_id().to_owned(),
            )
            .parameter(Parameter::path("app_id"), &this.app_id().to_owned())
            .parameter(Parameter::path("meeting_id"), &meeting_id)
            .body(Body::json(Model::encode(body)));
        Self { call }
    }
}

clientwright_runtime::call_methods!(
    KickCall, OPERATION, Result => KickedParticipants, Response, ["/data"]
);

/// The participants were removed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct Response {
    /// Who was removed.
    pub data: Option<KickedParticipants>,
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
