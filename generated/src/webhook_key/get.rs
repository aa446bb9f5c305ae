// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Call, Method, Operation, UnknownMembers};
use crate::types::WebhookKey;

/// `GET /.well-known/webhooks.json`
pub const OPERATION: Operation = Operation::new(
        "webhook_key.get",
        Method::Get,
        "/.well-known/webhooks.json",
    )
    .security(&[])
    .server("https://api.realtime.cloudflare.com");

/// A call of [`WebhookKey::get`](super::WebhookKey::get), sent by `.await` or `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall {
    call: Call,
}

impl GetCall {
    pub(crate) fn new(this: &crate::Client) -> Self {
        Self {
            call: Call::new(this.core(), &OPERATION),
        }
    }
}

clientwright_runtime::call_methods!(
    GetCall, OPERATION, Result => String, Response, ["/data/publicKey"]
);

/// The key.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// Holds the key.
    pub data: Option<WebhookKey>,
    /// Empty in the published reply.
    pub message: Option<String>,
    /// True when the request was carried out.
    pub success: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default Response {
    data: optional "data",
    message: optional "message",
    success: optional "success",
    ..additional_properties
});

clientwright_runtime::impl_eq!(Response);
