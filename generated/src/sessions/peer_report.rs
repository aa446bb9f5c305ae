// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Call, Method, Operation, Parameter, UnknownMembers};
use crate::AppClient;
use crate::types::{PeerFilter, PeerReportDetails, PeerReportParticipant};

/// `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/peer-report/{peer_id}`
pub const OPERATION: Operation = Operation::new(
    "sessions.peer_report",
    Method::Get,
    "/accounts/{account_id}/realtime/kit/{app_id}/sessions/peer-report/{peer_id}",
);

/// A call of [`Sessions::peer_report`](super::Sessions::peer_report), sent by `.await` or
/// `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct PeerReportCall {
    call: Call,
}

impl PeerReportCall {
    pub(crate) fn new(this: &AppClient, peer_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(this.client().core(), &OPERATION)
                .text(Parameter::path("account_id"), this.client().account_id())
                .text(Parameter::path("app_id"), this.app_id())
                .text(Parameter::path("peer_id"), peer_id),
        }
    }

    /// Which part of the statistics of the call to return. All of them when absent.
    pub fn filters(self, filters: impl Into<PeerFilter>) -> Self {
        self.maybe_filters(Some(filters))
    }

    /// [`filters`](Self::filters), where there is a value.
    pub fn maybe_filters(self, filters: Option<impl Into<PeerFilter>>) -> Self {
        Self {
            call: self
                .call
                .maybe_parameter::<PeerFilter>(Parameter::query("filters"), filters),
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
}

clientwright_runtime::call_methods!(
    PeerReportCall, OPERATION, Result => PeerReportParticipant, Response,
    ["/data/participant"]
);

/// The participant and the report.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// The participant, one level down.
    pub data: Option<PeerReportDetails>,
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
