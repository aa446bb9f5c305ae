// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Call, Method, Operation, Parameter, UnknownMembers};
use crate::AppClient;
use crate::types::{LivestreamDetails, PageInfo};

/// `GET /accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}`
pub const OPERATION: Operation = Operation::new(
    "livestreams.get",
    Method::Get,
    "/accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}",
);

/// A call of [`Livestreams::get`](super::Livestreams::get), sent by `.await` or
/// `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall {
    call: Call,
}

impl GetCall {
    pub(crate) fn new(this: &AppClient, livestream_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(this.client().core(), &OPERATION)
                .text(Parameter::path("account_id"), this.client().account_id())
                .text(Parameter::path("app_id"), this.app_id())
                .text(Parameter::path("livestream_id"), livestream_id),
        }
    }

    /// Number of the page wanted; the first page is 1.
    pub fn page_no(self, page_no: i64) -> Self {
        self.maybe_page_no(Some(page_no))
    }

    /// [`page_no`](Self::page_no), where there is a value.
    pub fn maybe_page_no(self, page_no: Option<i64>) -> Self {
        Self {
            call: self.call.maybe_parameter::<i64>(Parameter::query("page_no"), page_no),
        }
    }

    /// How many items a page holds at most. The server's default and its upper limit are not
    /// published, so a page may hold fewer items than asked for.
    pub fn per_page(self, per_page: i64) -> Self {
        self.maybe_per_page(Some(per_page))
    }

    /// [`per_page`](Self::per_page), where there is a value.
    pub fn maybe_per_page(self, per_page: Option<i64>) -> Self {
        Self {
            call: self
                .call
                .maybe_parameter::<i64>(Parameter::query("per_page"), per_page),
        }
    }
}

clientwright_runtime::call_methods!(
    GetCall, OPERATION, Result => LivestreamDetails, Response, ["/data"]
);

/// The livestream.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// The livestream and its times on the air.
    pub data: Option<LivestreamDetails>,
    /// Where the sessions lie in the whole list, unless `data` says it.
    pub paging: Option<PageInfo>,
    /// Whether the request was carried out.
    pub success: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default Response {
    data: optional "data",
    paging: optional "paging",
    success: optional "success",
    ..additional_properties
});
