// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Body, Call, Method, Operation, Parameter, UnknownMembers};
use crate::types::{App, CreateApp, CreatedApp};

/// `POST /accounts/{account_id}/realtime/kit/apps`
pub const OPERATION: Operation = Operation::new(
    "apps.create",
    Method::Post,
    "/accounts/{account_id}/realtime/kit/apps",
);

/// A call of [`Apps::create`](super::Apps::create), sent by `.await` or `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateCall {
    call: Call,
}

impl CreateCall {
    pub(crate) fn new(this: &crate::Client, body: &CreateApp) -> Self {
        Self {
            call: Call::new(this.core(), &OPERATION)
                .text(Parameter::path("account_id"), this.account_id())
                .body(Body::json(body)),
        }
    }
}

clientwright_runtime::call_methods!(
    CreateCall, OPERATION, Result => App, Response, ["/data/app"]
);

/// The app was created.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// Holds the new app.
    pub data: Option<CreatedApp>,
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
