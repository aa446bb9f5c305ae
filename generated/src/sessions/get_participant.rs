// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Call, Method, Operation, Parameter, UnknownMembers};
use crate::AppClient;
use crate::types::{PeerFilter, SessionParticipant, SessionParticipantDetails};

/// `GET
/// /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants/{participant_id}`
pub const OPERATION: Operation = Operation::new(
    "sessions.get_participant",
    Method::Get,
    "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants/{participant_id}",
);

/// A call of [`Sessions::get_participant`](super::Sessions::get_participant), sent by `.await`
/// or `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetParticipantCall {
    call: Call,
}

impl GetParticipantCall {
    pub(crate) fn new(
        this: &AppClient,
        session_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> Self {
        Self {
            call: Call::new(this.client().core(), &OPERATION)
                .text(Parameter::path("account_id"), this.client().account_id())
                .text(Parameter::path("app_id"), this.app_id())
                .text(Parameter::path("session_id"), session_id)
                .text(Parameter::path("participant_id"), participant_id),
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

    /// Which part of the statistics of the call to return. Gone from the newest sources.
    #[deprecated]
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
}

clientwright_runtime::call_methods!(
    GetParticipantCall, OPERATION, Result => SessionParticipant, Response,
    ["/data/participant"]
);

/// The participant.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// The participant, one level down.
    pub data: Option<SessionParticipantDetails>,
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
