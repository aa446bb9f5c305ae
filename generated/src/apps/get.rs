// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    Call, DecodeError, Method, Model, Operation, Parameter, Reader, UnknownMembers,
    Writer, optional, set_optional,
};

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
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct Response {
    /// The app asked for.
    pub data: Option<App>,
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
