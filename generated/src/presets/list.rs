// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    Call, Items, Method, Operation, Pages, Paging, Parameter, Total, UnknownMembers,
};

use crate::AppClient;
use crate::types::{PageInfo, PresetListItem};

/// `GET /accounts/{account_id}/realtime/kit/{app_id}/presets`
pub const OPERATION: Operation = Operation::new(
    "presets.list",
    Method::Get,
    "/accounts/{account_id}/realtime/kit/{app_id}/presets",
);

/// A call of [`Presets::list`](super::Presets::list), sent by `.await` or `.send().await`.
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

    /// Text to look for in the names of presets. All presets when absent.
    pub fn search(self, search: impl Into<String>) -> Self {
        self.maybe_search(Some(search))
    }

    /// [`search`](Self::search), where there is a value.
    pub fn maybe_search(self, search: Option<impl Into<String>>) -> Self {
        Self {
            call: self.call.maybe_text(Parameter::query("search"), search),
        }
    }

    /// The pages, as a stream that asks for the next page when it is polled for it.
    pub fn pages(self) -> Pages<Response> {
        Pages::new(
            self.call,
            Paging::by_page("page_no").first(1).size("per_page"),
            |page| page.data.as_ref().map_or(0, Vec::len),
            |page| {
                page
                    .paging
                    .as_ref()
                    .and_then(|value| value.total_count.as_ref())
                    .copied()
                    .map(Total::from)
            },
        )
    }

    /// The items of all pages, as a stream that asks for the next page when it is polled for it.
    pub fn items(self) -> Items<Response, PresetListItem> {
        Items::new(self.pages(), |page| page.data.unwrap_or_default())
    }
}

clientwright_runtime::call_methods!(
    ListCall, OPERATION, Result => Vec < PresetListItem >, Response, ["/data"]
);

/// One page of the app's presets.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// The presets on this page.
    pub data: Option<Vec<PresetListItem>>,
    /// Where this page lies in the whole list.
    pub paging: Option<PageInfo>,
    /// True when the request was carried out.
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

clientwright_runtime::impl_eq!(Response);
