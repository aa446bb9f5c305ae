// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    Call, DateTime, Items, Method, Operation, Pages, Paging, Parameter, Total,
    UnknownMembers, Uuid,
};

use crate::AppClient;
use crate::types::{PageInfo, Recording, RecordingSortBy, RecordingStatus, SortOrder};

/// `GET /accounts/{account_id}/realtime/kit/{app_id}/recordings`
pub const OPERATION: Operation = Operation::new(
    "recordings.list",
    Method::Get,
    "/accounts/{account_id}/realtime/kit/{app_id}/recordings",
);

/// A call of [`Recordings::list`](super::Recordings::list), sent by `.await` or
/// `.send().await`.
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

    /// Whether to list recordings whose download from RealtimeKit's own bucket has run out (true)
    /// or those that can still be downloaded (false). Both when absent.
    pub fn expired(self, expired: bool) -> Self {
        self.maybe_expired(Some(expired))
    }

    /// [`expired`](Self::expired), where there is a value.
    pub fn maybe_expired(self, expired: Option<bool>) -> Self {
        Self {
            call: self.call.maybe_parameter::<bool>(Parameter::query("expired"), expired),
        }
    }

    /// Only recordings of the meeting with this identifier. Recordings of all meetings when absent.
    pub fn meeting_id(self, meeting_id: impl Into<Uuid>) -> Self {
        self.maybe_meeting_id(Some(meeting_id))
    }

    /// [`meeting_id`](Self::meeting_id), where there is a value.
    pub fn maybe_meeting_id(self, meeting_id: Option<impl Into<Uuid>>) -> Self {
        Self {
            call: self
                .call
                .maybe_parameter::<Uuid>(Parameter::query("meeting_id"), meeting_id),
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

    /// Text to look for in the identifier and the title of the meeting. Everything when absent.
    pub fn search(self, search: impl Into<String>) -> Self {
        self.maybe_search(Some(search))
    }

    /// [`search`](Self::search), where there is a value.
    pub fn maybe_search(self, search: Option<impl Into<String>>) -> Self {
        Self {
            call: self.call.maybe_text(Parameter::query("search"), search),
        }
    }

    /// What to sort the list by.
    pub fn sort_by(self, sort_by: impl Into<RecordingSortBy>) -> Self {
        self.maybe_sort_by(Some(sort_by))
    }

    /// [`sort_by`](Self::sort_by), where there is a value.
    pub fn maybe_sort_by(self, sort_by: Option<impl Into<RecordingSortBy>>) -> Self {
        Self {
            call: self
                .call
                .maybe_parameter::<RecordingSortBy>(Parameter::query("sort_by"), sort_by),
        }
    }

    /// Direction in which the list is sorted.
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

    /// Only recordings with one of these statuses; the parameter is repeated for each. Recordings
    /// of every status when absent.
    pub fn status(
        self,
        status: impl IntoIterator<Item = impl Into<RecordingStatus>>,
    ) -> Self {
        self.maybe_status(Some(status))
    }

    /// [`status`](Self::status), where there is a value.
    pub fn maybe_status(
        self,
        status: Option<impl IntoIterator<Item = impl Into<RecordingStatus>>>,
    ) -> Self {
        Self {
            call: self
                .call
                .maybe_list::<RecordingStatus>(Parameter::query("status"), status),
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
    pub fn items(self) -> Items<Response, Recording> {
        Items::new(self.pages(), |page| page.data.unwrap_or_default())
    }
}

clientwright_runtime::call_methods!(
    ListCall, OPERATION, Result => Vec < Recording >, Response, ["/data"]
);

/// One page of recordings.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// The recordings on this page.
    pub data: Option<Vec<Recording>>,
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
