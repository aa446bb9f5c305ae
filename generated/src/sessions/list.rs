// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    Call, DateTime, Items, Method, Operation, Pages, Paging, Parameter, Total,
    UnknownMembers, Uuid,
};

use crate::AppClient;
use crate::types::{
    PageInfo, Session, SessionList, SessionSortBy, SessionStatus, SortOrder,
};

/// `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions`
pub const OPERATION: Operation = Operation::new(
    "sessions.list",
    Method::Get,
    "/accounts/{account_id}/realtime/kit/{app_id}/sessions",
);

/// A call of [`Sessions::list`](super::Sessions::list), sent by `.await` or `.send().await`.
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

    /// Identifier of a meeting; lists only the sessions of that meeting. All meetings when absent.
    pub fn associated_id(self, associated_id: impl Into<Uuid>) -> Self {
        self.maybe_associated_id(Some(associated_id))
    }

    /// [`associated_id`](Self::associated_id), where there is a value.
    pub fn maybe_associated_id(self, associated_id: Option<impl Into<Uuid>>) -> Self {
        Self {
            call: self
                .call
                .maybe_parameter::<
                    Uuid,
                >(Parameter::query("associated_id"), associated_id),
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

    /// Narrows the list to sessions with the given participants. All sessions when absent.
    pub fn participants(self, participants: impl Into<String>) -> Self {
        self.maybe_participants(Some(participants))
    }

    /// [`participants`](Self::participants), where there is a value.
    pub fn maybe_participants(self, participants: Option<impl Into<String>>) -> Self {
        Self {
            call: self.call.maybe_text(Parameter::query("participants"), participants),
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

    /// Text to look for in the meeting's title, the meeting's identifier and the session's
    /// identifier.
    pub fn search(self, search: impl Into<String>) -> Self {
        self.maybe_search(Some(search))
    }

    /// [`search`](Self::search), where there is a value.
    pub fn maybe_search(self, search: Option<impl Into<String>>) -> Self {
        Self {
            call: self.call.maybe_text(Parameter::query("search"), search),
        }
    }

    /// What the list is sorted by.
    pub fn sort_by(self, sort_by: impl Into<SessionSortBy>) -> Self {
        self.maybe_sort_by(Some(sort_by))
    }

    /// [`sort_by`](Self::sort_by), where there is a value.
    pub fn maybe_sort_by(self, sort_by: Option<impl Into<SessionSortBy>>) -> Self {
        Self {
            call: self
                .call
                .maybe_parameter::<SessionSortBy>(Parameter::query("sort_by"), sort_by),
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

    /// Lists only running, or only ended, sessions. Both when absent.
    pub fn status(self, status: impl Into<SessionStatus>) -> Self {
        self.maybe_status(Some(status))
    }

    /// [`status`](Self::status), where there is a value.
    pub fn maybe_status(self, status: Option<impl Into<SessionStatus>>) -> Self {
        Self {
            call: self
                .call
                .maybe_parameter::<SessionStatus>(Parameter::query("status"), status),
        }
    }

    /// The pages, as a stream that asks for the next page when it is polled for it.
    pub fn pages(self) -> Pages<Response> {
        Pages::new(
            self.call,
            Paging::by_page("page_no").first(1).size("per_page"),
            |page| {
                page
                    .data
                    .as_ref()
                    .and_then(|value| value.sessions.as_ref())
                    .map_or(0, Vec::len)
            },
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
    pub fn items(self) -> Items<Response, Session> {
        Items::new(
            self.pages(),
            |page| page.data.and_then(|value| value.sessions).unwrap_or_default(),
        )
    }
}

clientwright_runtime::call_methods!(
    ListCall, OPERATION, Result => Vec < Session >, Response, ["/data/sessions"]
);

/// A page of sessions.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// The sessions on this page.
    pub data: Option<SessionList>,
    /// Where this page lies in the whole list.
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
