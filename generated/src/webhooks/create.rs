// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Body, Call, Method, Operation, Parameter, UnknownMembers};
use crate::AppClient;
use crate::types::{CreateWebhook, Webhook};

/// `POST /accounts/{account_id}/realtime/kit/{app_id}/webhooks`
pub const OPERATION: Operation = Operation::new(
    "webhooks.create",
    Method::Post,
    "/accounts/{account_id}/realtime/kit/{app_id}/webhooks",
);

/// A call of [`Webhooks::create`](super::Webhooks::create), sent by `.await` or
/// `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateCall {
    call: Call,
}

impl CreateCall {
    pub(crate) fn new(this: &AppClient, body: &CreateWebhook) -> Self {
        Self {
            call: Call::new(this.client().core(), &OPERATION)
                .text(Parameter::path("account_id"), this.client().account_id())
                .text(Parameter::path("app_id"), this.app_id())
                .body(Body::json(body)),
        }
    }
}

clientwright_runtime::call_methods!(
    CreateCall, OPERATION, Result => Webhook, Response, ["/data"]
);

/// The webhook was added.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// The new webhook.
    pub data: Option<Webhook>,
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
