// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Call, Method, Operation, Parameter, UnknownMembers};
use crate::types::App;

/// `GET /accounts/{account_id}/realtime/kit/apps/{id}`
pub const OPERATION: Operation = Operation::new(
    "apps.get",
    Method::Get,
    "/accounts/{account_id}/realtime/kit/apps/{id}",
);

/// A call of [`Apps::get`](super::Apps::get), sent by `.await` or `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall {
    call: Call,
}

impl GetCall {
    pub(crate) fn new(this: &crate::Client, id: impl Into<String>) -> Self {
        Self {
            call: Call::new(this.core(), &OPERATION)
                .text(Parameter::path("account_id"), this.account_id())
                .text(Parameter::path("id"), id),
        }
    }
}

clientwright_runtime::call_methods!(
    GetCall, OPERATION, Result => App, Response, ["/data"]
);

/// The app.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// The app asked for.
    pub data: Option<App>,
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
