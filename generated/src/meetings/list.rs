// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    Call, DateTime, Items, Method, Operation, Pages, Paging, Parameter, Total,
    UnknownMembers,
};

use crate::AppClient;
use crate::types::{Meeting, MeetingStatus, PageInfo};

/// `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings`
pub const OPERATION: Operation = Operation::new(
    "meetings.list",
    Method::Get,
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings",
);

/// A call of [`Meetings::list`](super::Meetings::list), sent by `.await` or `.send().await`.
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

    /// Latest point in time that the list extends to, in ISO 8601. No limit when absent.
    pub fn end_time(self, end_time: impl Into<DateTime>) -> Self {
        self.maybe_end_time(Some(end_time))
    }

    /// [`end_time`](Self::end_time), where there is a value.
    pub fn maybe_end_time(self, end_time: Option<impl Into<DateTime>>) -> Self {
        Self {
            call: self
                .call
                .maybe_parameter::<DateTime>(Parameter::query("end_time"), end_time),
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

    /// Text to look for in the identifier and the title of meetings. Everything when absent.
    pub fn search(self, search: impl Into<String>) -> Self {
        self.maybe_search(Some(search))
    }

    /// [`search`](Self::search), where there is a value.
    pub fn maybe_search(self, search: Option<impl Into<String>>) -> Self {
        Self {
            call: self.call.maybe_text(Parameter::query("search"), search),
        }
    }

    /// Earliest point in time that the list reaches back to, in ISO 8601. No limit when absent.
    pub fn start_time(self, start_time: impl Into<DateTime>) -> Self {
        self.maybe_start_time(Some(start_time))
    }

    /// [`start_time`](Self::start_time), where there is a value.
    pub fn maybe_start_time(self, start_time: Option<impl Into<DateTime>>) -> Self {
        Self {
            call: self
                .call
                .maybe_parameter::<DateTime>(Parameter::query("start_time"), start_time),
        }
    }

    /// Only meetings with this status. Meetings of either status when absent.
    pub fn status(self, status: impl Into<MeetingStatus>) -> Self {
        self.maybe_status(Some(status))
    }

    /// [`status`](Self::status), where there is a value.
    pub fn maybe_status(self, status: Option<impl Into<MeetingStatus>>) -> Self {
        Self {
            call: self
                .call
                .maybe_parameter::<MeetingStatus>(Parameter::query("status"), status),
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
    pub fn items(self) -> Items<Response, Meeting> {
        Items::new(self.pages(), |page| page.data.unwrap_or_default())
    }
}

clientwright_runtime::call_methods!(
    ListCall, OPERATION, Result => Vec < Meeting >, Response, ["/data"]
);

/// One page of the app's meetings.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// The meetings on this page.
    pub data: Option<Vec<Meeting>>,
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
