// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    Call, Items, Method, Operation, Pages, Paging, Parameter, Total, UnknownMembers,
};

use crate::AppClient;
use crate::types::{LivestreamSession, LivestreamSessionPage};

/// `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/livestream-sessions`
pub const OPERATION: Operation = Operation::new(
    "livestreams.sessions_of_session",
    Method::Get,
    "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/livestream-sessions",
);

/// A call of [`Livestreams::sessions_of_session`](super::Livestreams::sessions_of_session),
/// sent by `.await` or `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SessionsOfSessionCall {
    call: Call,
}

impl SessionsOfSessionCall {
    pub(crate) fn new(this: &AppClient, session_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(this.client().core(), &OPERATION)
                .text(Parameter::path("account_id"), this.client().account_id())
                .text(Parameter::path("app_id"), this.app_id())
                .text(Parameter::path("session_id"), session_id),
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

    /// The pages, as a stream that asks for the next page when it is polled for it.
    pub fn pages(self) -> Pages<Response> {
        Pages::new(
            self.call,
            Paging::by_page("page_no").first(1).size("per_page"),
            |page| {
                page
                    .data
                    .as_ref()
                    .and_then(|value| value.data.as_ref())
                    .map_or(0, Vec::len)
            },
            |page| {
                page
                    .data
                    .as_ref()
                    .and_then(|value| value.paging.as_ref())
                    .and_then(|value| value.total_count.as_ref())
                    .copied()
                    .map(Total::from)
            },
        )
    }

    /// The items of all pages, as a stream that asks for the next page when it is polled for it.
    pub fn items(self) -> Items<Response, LivestreamSession> {
        Items::new(
            self.pages(),
            |page| page.data.and_then(|value| value.data).unwrap_or_default(),
        )
    }
}

clientwright_runtime::call_methods!(
    SessionsOfSessionCall, OPERATION, Result => LivestreamSessionPage, Response,
    ["/data"]
);

/// The livestream sessions.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// The livestream sessions on this page.
    pub data: Option<LivestreamSessionPage>,
    /// Whether the request was carried out.
    pub success: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default Response {
    data: optional "data",
    success: optional "success",
    ..additional_properties
});
