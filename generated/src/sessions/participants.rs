// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{
    Call, Items, Method, Operation, Pages, Paging, Parameter, UnknownMembers,
};

use crate::AppClient;
use crate::types::{
    DurationView, SessionParticipant, SessionParticipantList, SessionParticipantSortBy,
    SortOrder,
};

/// `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants`
pub const OPERATION: Operation = Operation::new(
    "sessions.participants",
    Method::Get,
    "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants",
);

/// A call of [`Sessions::participants`](super::Sessions::participants), sent by `.await` or
/// `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ParticipantsCall {
    call: Call,
}

impl ParticipantsCall {
    pub(crate) fn new(this: &AppClient, session_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(this.client().core(), &OPERATION)
                .text(Parameter::path("account_id"), this.client().account_id())
                .text(Parameter::path("app_id"), this.app_id())
                .text(Parameter::path("session_id"), session_id),
        }
    }

    /// Whether `peer_events`, the comings and goings of each participant, are in the reply.
    ///
    /// Default: `false`.
    pub fn include_peer_events(self, include_peer_events: bool) -> Self {
        self.maybe_include_peer_events(Some(include_peer_events))
    }

    /// [`include_peer_events`](Self::include_peer_events), where there is a value.
    pub fn maybe_include_peer_events(self, include_peer_events: Option<bool>) -> Self {
        Self {
            call: self
                .call
                .maybe_parameter::<
                    bool,
                >(Parameter::query("include_peer_events"), include_peer_events),
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

    /// Text to look for in the participant's identifier, the custom participant identifier and the
    /// display name.
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
    pub fn sort_by(self, sort_by: impl Into<SessionParticipantSortBy>) -> Self {
        self.maybe_sort_by(Some(sort_by))
    }

    /// [`sort_by`](Self::sort_by), where there is a value.
    pub fn maybe_sort_by(
        self,
        sort_by: Option<impl Into<SessionParticipantSortBy>>,
    ) -> Self {
        Self {
            call: self
                .call
                .maybe_parameter::<
                    SessionParticipantSortBy,
                >(Parameter::query("sort_by"), sort_by),
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

    /// How the time in breakout rooms counts towards a participant's duration. It matters with
    /// breakout rooms only.
    ///
    /// Default: `raw`.
    pub fn view(self, view: impl Into<DurationView>) -> Self {
        self.maybe_view(Some(view))
    }

    /// [`view`](Self::view), where there is a value.
    pub fn maybe_view(self, view: Option<impl Into<DurationView>>) -> Self {
        Self {
            call: self
                .call
                .maybe_parameter::<DurationView>(Parameter::query("view"), view),
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
                    .and_then(|value| value.participants.as_ref())
                    .map_or(0, Vec::len)
            },
            |_| None,
        )
    }

    /// The items of all pages, as a stream that asks for the next page when it is polled for it.
    pub fn items(self) -> Items<Response, SessionParticipant> {
        Items::new(
            self.pages(),
            |page| page.data.and_then(|value| value.participants).unwrap_or_default(),
        )
    }
}

clientwright_runtime::call_methods!(
    ParticipantsCall, OPERATION, Result => Vec < SessionParticipant >, Response,
    ["/data/participants"]
);

/// A page of participants.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// The participants on this page.
    pub data: Option<SessionParticipantList>,
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
