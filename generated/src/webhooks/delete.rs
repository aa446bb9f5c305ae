// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Call, Method, Operation, Parameter, UnknownMembers};
use crate::AppClient;
use crate::types::Webhook;

/// `DELETE /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}`
pub const OPERATION: Operation = Operation::new(
        "webhooks.delete",
        Method::Delete,
        "/accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}",
    )
    .content_type_without_body("application/json");

/// A call of [`Webhooks::delete`](super::Webhooks::delete), sent by `.await` or
/// `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteCall {
    call: Call,
}

impl DeleteCall {
    pub(crate) fn new(this: &AppClient, webhook_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(this.client().core(), &OPERATION)
                .text(Parameter::path("account_id"), this.client().account_id())
                .text(Parameter::path("app_id"), this.app_id())
                .text(Parameter::path("webhook_id"), webhook_id),
        }
    }
}

clientwright_runtime::call_methods!(
    DeleteCall, OPERATION, Result => Webhook, Response, ["/data"]
);

/// The webhook was removed.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// The webhook as it was before it was removed.
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
