// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::{
    Call, DecodeError, Decoder, Method, Model, Object, ObjectWriter, Operation,
    Parameter, Union, Value,
};

use crate::AppClient;
use crate::types::LivestreamAnalytics;

/// `GET /accounts/{account_id}/realtime/kit/{app_id}/analytics/livestreams/overall`
pub const OPERATION: Operation = Operation::new(
    "livestreams.analytics",
    Method::Get,
    "/accounts/{account_id}/realtime/kit/{app_id}/analytics/livestreams/overall",
);

/// A call of [`Livestreams::analytics`](super::Livestreams::analytics), sent by `.await` or
/// `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct AnalyticsCall {
    call: Call,
}

impl AnalyticsCall {
    pub(crate) fn new(this: &AppClient) -> Self {
        let call = Call::new(this.client().core(), &OPERATION)
            .parameter(
                Parameter::path("account_id"),
                &this.client().account_id().to_owned(),
            )
            .parameter(Parameter::path("app_id"), &this.app_id().to_owned());
        Self { call }
    }

    /// Where the span of time ends, in seconds since 1970-01-01T00:00:00Z.
    pub fn end_time(mut self, end_time: i64) -> Self {
        self.call = self.call.parameter(Parameter::query("end_time"), &end_time);
        self
    }

    /// [`end_time`](Self::end_time), where there is a value.
    pub fn maybe_end_time(self, end_time: Option<i64>) -> Self {
        match end_time {
            Some(end_time) => self.end_time(end_time),
            None => self,
        }
    }

    /// Narrows what is counted, in a form that is not documented. Everything is counted when
    /// absent.
    pub fn filters(mut self, filters: impl Into<String>) -> Self {
        let filters: String = filters.into();
        self.call = self.call.parameter(Parameter::query("filters"), &filters);
        self
    }

    /// [`filters`](Self::filters), where there is a value.
    pub fn maybe_filters(self, filters: Option<impl Into<String>>) -> Self {
        match filters {
            Some(filters) => self.filters(filters),
            None => self,
        }
    }

    /// Where the span of time starts, in seconds since 1970-01-01T00:00:00Z.
    pub fn start_time(mut self, start_time: i64) -> Self {
        self.call = self.call.parameter(Parameter::query("start_time"), &start_time);
        self
    }

    /// [`start_time`](Self::start_time), where there is a value.
    pub fn maybe_start_time(self, start_time: Option<i64>) -> Self {
        match start_time {
            Some(start_time) => self.start_time(start_time),
            None => self,
        }
    }
}

clientwright_runtime::call_methods!(
    AnalyticsCall, OPERATION, ListResult => LivestreamAnalytics, Response, ["/data"]
);

/// The sums.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// The sums.
    pub data: Option<ResponseData>,
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

/// The sums.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ResponseData {
    /// The variant `LivestreamAnalyticsList`.
    LivestreamAnalyticsList(Vec<LivestreamAnalytics>),
    /// How much the livestreams of an app were watched in a span of time.
    LivestreamAnalytics(Box<LivestreamAnalytics>),
    /// A value that fits none of the types that this version knows.
    Other(Value),
}

impl Model for ResponseData {
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, DecodeError> {
        Union::decode(
            value,
            decoder,
            &[
                (
                    &[],
                    |value, decoder| {
                        Model::decode(value, decoder).map(Self::LivestreamAnalyticsList)
                    },
                ),
                (
                    &[],
                    |value, decoder| {
                        Model::decode(value, decoder).map(Self::LivestreamAnalytics)
                    },
                ),
            ],
            Self::Other,
        )
    }

    fn encode(&self) -> Value {
        match self {
            Self::LivestreamAnalyticsList(value) => value.encode(),
            Self::LivestreamAnalytics(value) => value.encode(),
            Self::Other(value) => value.clone(),
        }
    }
}

clientwright_runtime::impl_serde!(ResponseData);

impl From<LivestreamAnalytics> for ResponseData {
    fn from(value: LivestreamAnalytics) -> Self {
        Self::LivestreamAnalytics(Box::new(value))
    }
}
