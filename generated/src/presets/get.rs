// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    Call, DecodeError, Decoder, Method, Model, Object, ObjectWriter, Operation,
    Parameter, Value,
};

use crate::App;
use crate::types::Preset;

/// `GET /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}`
pub const OPERATION: Operation = Operation::new(
    "presets.get",
    Method::Get,
    "/accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}",
);

/// A call of [`Presets::get`](super::Presets::get), sent by `.await` or `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall {
    call: Call,
}

impl GetCall {
    pub(crate) fn new(this: &App, preset_id: impl Into<String>) -> Self {
        let preset_id: String = preset_id.into();
        let call = Call::new(this.client().core(), &OPERATION)
            .parameter(
                Parameter::path("account_id"),
                &this.client().account_id().to_owned(),
            )
            .parameter(Parameter::path("app_id"), &this.app_id().to_owned())
            .parameter(Parameter::path("preset_id"), &preset_id);
        Self { call }
    }
}

clientwright_runtime::call_methods!(GetCall, OPERATION, Json => GetResponse);

/// The preset.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetResponse {
    /// The preset asked for.
    pub data: Preset,
    /// True when the request was carried out.
    pub success: bool,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: BTreeMap<String, Value>,
}

impl GetResponse {
    /// An object with the members that it must have.
    #[must_use]
    pub fn new(data: Preset, success: bool) -> Self {
        Self {
            data,
            success,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl Model for GetResponse {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            data: object.required("data")?,
            success: object.required("success")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set("data", &self.data);
        object.set("success", &self.success);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(GetResponse);
