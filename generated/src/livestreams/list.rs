// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    Call, DateTime, Method, Operation, Parameter, RawJson, UnknownMembers,
};

use crate::AppClient;
use crate::types::{Livestream, LivestreamSortOrder, LivestreamStatus, PageInfo};

/// `GET /accounts/{account_id}/realtime/kit/{app_id}/livestreams`
pub const OPERATION: Operation = Operation::new(
    "livestreams.list",
    Method::Get,
    "/accounts/{account_id}/realtime/kit/{app_id}/livestreams",
);

/// A call of [`Livestreams::list`](super::Livestreams::list), sent by `.await` or
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

    /// Whether livestreams of meetings are left out.
    ///
    /// Default: `false`.
    pub fn exclude_meetings(self, exclude_meetings: bool) -> Self {
        self.maybe_exclude_meetings(Some(exclude_meetings))
    }

    /// [`exclude_meetings`](Self::exclude_meetings), where there is a value.
    pub fn maybe_exclude_meetings(self, exclude_meetings: Option<bool>) -> Self {
        Self {
            call: self
                .call
                .maybe_parameter::<
                    bool,
                >(Parameter::query("exclude_meetings"), exclude_meetings),
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

    /// Direction in which the list is sorted.
    pub fn sort_order(self, sort_order: impl Into<LivestreamSortOrder>) -> Self {
        self.maybe_sort_order(Some(sort_order))
    }

    /// [`sort_order`](Self::sort_order), where there is a value.
    pub fn maybe_sort_order(
        self,
        sort_order: Option<impl Into<LivestreamSortOrder>>,
    ) -> Self {
        Self {
            call: self
                .call
                .maybe_parameter::<
                    LivestreamSortOrder,
                >(Parameter::query("sort_order"), sort_order),
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

    /// Lists only livestreams with this status. All when absent.
    pub fn status(self, status: impl Into<LivestreamStatus>) -> Self {
        self.maybe_status(Some(status))
    }

    /// [`status`](Self::status), where there is a value.
    pub fn maybe_status(self, status: Option<impl Into<LivestreamStatus>>) -> Self {
        Self {
            call: self
                .call
                .maybe_parameter::<LivestreamStatus>(Parameter::query("status"), status),
        }
    }
}

clientwright_runtime::call_methods!(
    ListCall, OPERATION, ListResult => Livestream, Response, ["/data"]
);

/// A page of the list.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// The livestreams on this page, or a single one.
    pub data: Option<ResponseData>,
    /// Where this page lies in the whole list, unless the livestream itself says it.
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

/// The livestreams on this page, or a single one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ResponseData {
    /// The variant `LivestreamList`.
    LivestreamList(Vec<Livestream>),
    /// A stream that viewers can watch, of a meeting or fed by an encoder.
    Livestream(Box<Livestream>),
    /// A value that fits none of the types that this version knows.
    Other(RawJson),
}

clientwright_runtime::impl_union!(ResponseData {
    LivestreamList: [],
    Livestream: [],
});
