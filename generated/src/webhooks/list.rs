// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Call, Method, Operation, Parameter, UnknownMembers};
use crate::AppClient;
use crate::types::Webhook;

/// `GET /accounts/{account_id}/realtime/kit/{app_id}/webhooks`
pub const OPERATION: Operation = Operation::new(
    "webhooks.list",
    Method::Get,
    "/accounts/{account_id}/realtime/kit/{app_id}/webhooks",
);

/// A call of [`Webhooks::list`](super::Webhooks::list), sent by `.await` or `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall {
    call: Call,
}

impl ListCall {
    pub(crate) fn new(this: &AppClient) -> Self {
        Self {
            call: Call::new(this.client().core(), &OPERATION)
                .text(Parameter::path("account_id"), this.client().account_id())
                .text(Parameter::path("app_id"), this.app_id()),
        }
    }
}

clientwright_runtime::call_methods!(
    ListCall, OPERATION, Result => Vec < Webhook >, Response, ["/data"]
);

/// The app's webhooks.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// The webhooks; empty when the app has none.
    pub data: Option<Vec<Webhook>>,
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

clientwright_runtime::impl_eq!(Response);
