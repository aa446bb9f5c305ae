// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Body, Call, Method, Operation, Parameter, UnknownMembers};
use crate::AppClient;
use crate::types::{Preset, UpdatePreset};

/// `PATCH /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}`
pub const OPERATION: Operation = Operation::new(
    "presets.update",
    Method::Patch,
    "/accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}",
);

/// A call of [`Presets::update`](super::Presets::update), sent by `.await` or `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateCall {
    call: Call,
}

impl UpdateCall {
    pub(crate) fn new(
        this: &AppClient,
        preset_id: impl Into<String>,
        body: &UpdatePreset,
    ) -> Self {
        Self {
            call: Call::new(this.client().core(), &OPERATION)
                .text(Parameter::path("account_id"), this.client().account_id())
                .text(Parameter::path("app_id"), this.app_id())
                .text(Parameter::path("preset_id"), preset_id)
                .body(Body::json(body)),
        }
    }
}

clientwright_runtime::call_methods!(
    UpdateCall, OPERATION, Result => Preset, Response, ["/data"]
);

/// The preset was changed.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// The preset after the change.
    pub data: Option<Preset>,
    /// True when the request was carried out.
    pub success: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default Response {
    data: optional "data",
    success: optional "success",
    ..additional_properties
});
