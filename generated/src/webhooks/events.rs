// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    Call, DecodeError, Method, Model, Operation, Parameter, Reader, UnknownMembers,
    Writer, optional, set_optional,
};

use crate::AppClient;
use crate::types::WebhookEvent;

/// `GET /accounts/{account_id}/realtime/kit/{app_id}/webhooks/all`
pub const OPERATION: Operation = Operation::new(
    "webhooks.events",
    Method::Get,
    "/accounts/{account_id}/realtime/kit/{app_id}/webhooks/all",
);

/// A call of [`Webhooks::events`](super::Webhooks::events), sent by `.await` or
/// `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct EventsCall {
    call: Call,
}

impl EventsCall {
    pub(crate) fn new(this: &AppClient) -> Self {
        Self {
            call: Call::new(this.client().core(), &OPERATION)
                .text(Parameter::path("account_id"), this.client().account_id())
                .text(Parameter::path("app_id"), this.app_id()),
        }
    }
}

clientwright_runtime::call_methods!(
    EventsCall, OPERATION, Result => Vec < WebhookEvent >, Response, ["/data"]
);

/// The names of the events.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct Response {
    /// The names.
    pub data: Option<Vec<WebhookEvent>>,
    /// True when the request was carried out.
    pub success: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

impl Model for Response {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut read = Self::default();
        let mut slots = [
            optional("data", &mut read.data),
            optional("success", &mut read.success),
        ];
        read.additional_properties = reader.object(&mut slots)?;
        Ok(read)
    }

    fn write(&self, writer: &mut Writer) {
        let members = [
            set_optional("data", &self.data),
            set_optional("success", &self.success),
        ];
        writer.object(&members, &self.additional_properties);
    }
}

clientwright_runtime::impl_serde!(Response);
