// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    Body, Call, DecodeError, Decoder, Method, Model, Object, ObjectWriter, Operation,
    Parameter, Value,
};

use crate::AppClient;
use crate::types::{CreatePreset, Preset};

/// `PUT /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}`
pub const OPERATION: Operation = Operation::new(
    "presets.replace",
    Method::Put,
    "/accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}",
);

/// A call of [`Presets::replace`](super::Presets::replace), sent by `.await` or
/// `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ReplaceCall {
    call: Call,
}

impl ReplaceCall {
    pub(crate) fn new(
        this: &AppClient,
        preset_id: impl Into<String>,
        body: &CreatePreset,
    ) -> Self {
        let preset_id: String = preset_id.into();
        let call = Call::new(this.client().core(), &OPERATION)
            .parameter(
                Parameter::path("account_id"),
                &this.client().account_id().to_owned(),
            )
            .parameter(Parameter::path("app_id"), &this.app_id().to_owned())
            .parameter(Parameter::path("preset_id"), &preset_id)
            .body(Body::json(Model::encode(body)));
        Self { call }
    }
}

clientwright_runtime::call_methods!(
    ReplaceCall, OPERATION, Result => Preset, Response, ["/data"]
);

/// The preset was replaced.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// The preset after the change.
    pub data: Option<Preset>,
    /// True when the request was carried out.
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
