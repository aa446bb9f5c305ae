// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    Call, Items, Method, Operation, Pages, Paging, Parameter, Total, UnknownMembers,
};

use crate::types::{App, PageInfo, SortOrder};

/// `GET /accounts/{account_id}/realtime/kit/apps`
pub const OPERATION: Operation = Operation::new(
    "apps.list",
    Method::Get,
    "/accounts/{account_id}/realtime/kit/apps",
);

/// A call of [`Apps::list`](super::Apps::list), sent by `.await` or `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall {
    call: Call,
}

impl ListCall {
    pub(crate) fn new(this: &crate::Client) -> Self {
        Self {
            call: Call::new(this.core(), &OPERATION)
                .text(Parameter::path("account_id"), this.account_id()),
        }
    }

    /// Number of the page wanted; the first page is 1.
    ///
    /// At least 1. Default: `1`.
    pub fn page_no(self, page_no: i64) -> Self {
        self.maybe_page_no(Some(page_no))
    }

    /// [`page_no`](Self::page_no), where there is a value.
    pub fn maybe_page_no(self, page_no: Option<i64>) -> Self {
        Self {
            call: self.call.maybe_parameter::<i64>(Parameter::query("page_no"), page_no),
        }
    }

    /// How many apps a page holds at most.
    ///
    /// At least 1. Default: `20`.
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

    /// Text to look for in the names of apps, of at most 125 characters. All apps when absent.
    ///
    /// At most 125 characters.
    pub fn search(self, search: impl Into<String>) -> Self {
        self.maybe_search(Some(search))
    }

    /// [`search`](Self::search), where there is a value.
    pub fn maybe_search(self, search: Option<impl Into<String>>) -> Self {
        Self {
            call: self.call.maybe_text(Parameter::query("search"), search),
        }
    }

    /// Direction in which the list is sorted by the time of creation.
    ///
    /// Default: `DESC`.
    pub fn sort_order(self, sort_order: impl Into<SortOrder>) -> Self {
        self.maybe_sort_order(Some(sort_order))
    }

    /// [`sort_order`](Self::sort_order), where there is a value.
    pub fn maybe_sort_order(self, sort_order: Option<impl Into<SortOrder>>) -> Self {
        Self {
            call: self
                .call
                .maybe_parameter::<SortOrder>(Parameter::query("sort_order"), sort_order),
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
    pub fn items(self) -> Items<Response, App> {
        Items::new(self.pages(), |page| page.data.unwrap_or_default())
    }
}

clientwright_runtime::call_methods!(
    ListCall, OPERATION, Result => Vec < App >, Response, ["/data"]
);

/// One page of the account's apps.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// The apps on this page.
    pub data: Option<Vec<App>>,
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
