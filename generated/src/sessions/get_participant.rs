// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    Call, DecodeError, Decoder, Method, Model, Object, ObjectWriter, Operation,
    Parameter, Value,
};

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
        let session_id: String = session_id.into();
        let participant_id: String = participant_id.into();
        let call = Call::new(this.client().core(), &OPERATION)
            .parameter(
                Parameter::path("account_id"),
                &this.client().account_id().to_owned(),
            )
            .parameter(Parameter::path("app_id"), &this.app_id().to_owned())
            .parameter(Parameter::path("session_id"), &session_id)
            .parameter(Parameter::path("participant_id"), &participant_id);
        Self { call }
    }

    /// Whether `peer_events`, the comings and goings of each participant, are in the reply.
    ///
    /// Default: `false`.
    pub fn include_peer_events(mut self, include_peer_events: bool) -> Self {
        self.call = self
            .call
            .parameter(Parameter::query("include_peer_events"), &include_peer_events);
        self
    }

    /// [`include_peer_events`](Self::include_peer_events), where there is a value.
    pub fn maybe_include_peer_events(self, include_peer_events: Option<bool>) -> Self {
        match include_peer_events {
            Some(include_peer_events) => self.include_peer_events(include_peer_events),
            None => self,
        }
    }

    /// Which part of the statistics of the call to return. Gone from the newest sources.
    #[deprecated]
    pub fn filters(mut self, filters: impl Into<PeerFilter>) -> Self {
        let filters: PeerFilter = filters.into();
        self.call = self.call.parameter(Parameter::query("filters"), &filters);
        self
    }

    /// [`filters`](Self::filters), where there is a value.
    pub fn maybe_filters(self, filters: Option<impl Into<PeerFilter>>) -> Self {
        match filters {
            Some(filters) => self.filters(filters),
            None => self,
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
    pub additional_properties: BTreeMap<String, Value>,
}

impl Model for Response {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        let mut object = Object::open(value, decoder)?;
        Ok(Self {
            data: object.optional("data")?,
            success: object.optional("success")?,
            additional_properties: object.additional(),
        })
    }

    fn encode(&self) -> Value {
        let mut object = ObjectWriter::with(&self.additional_properties);
        object.set_optional("data", &self.data);
        object.set_optional("success", &self.success);
        object.finish()
    }
}

clientwright_runtime::impl_serde!(Response);
