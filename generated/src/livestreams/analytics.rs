// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Call, Method, Operation, Parameter, RawJson, UnknownMembers};
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
        Self {
            call: Call::new(this.client().core(), &OPERATION)
                .text(Parameter::path("account_id"), this.client().account_id())
                .text(Parameter::path("app_id"), this.app_id()),
        }
    }

    /// Where the span of time ends, in seconds since 1970-01-01T00:00:00Z.
    pub fn end_time(self, end_time: i64) -> Self {
        self.maybe_end_time(Some(end_time))
    }

    /// [`end_time`](Self::end_time), where there is a value.
    pub fn maybe_end_time(self, end_time: Option<i64>) -> Self {
        Self {
            call: self
                .call
                .maybe_parameter::<i64>(Parameter::query("end_time"), end_time),
        }
    }

    /// Narrows what is counted, in a form that is not documented. Everything is counted when
    /// absent.
    pub fn filters(self, filters: impl Into<String>) -> Self {
        self.maybe_filters(Some(filters))
    }

    /// [`filters`](Self::filters), where there is a value.
    pub fn maybe_filters(self, filters: Option<impl Into<String>>) -> Self {
        Self {
            call: self.call.maybe_text(Parameter::query("filters"), filters),
        }
    }

    /// Where the span of time starts, in seconds since 1970-01-01T00:00:00Z.
    pub fn start_time(self, start_time: i64) -> Self {
        self.maybe_start_time(Some(start_time))
    }

    /// [`start_time`](Self::start_time), where there is a value.
    pub fn maybe_start_time(self, start_time: Option<i64>) -> Self {
        Self {
            call: self
                .call
                .maybe_parameter::<i64>(Parameter::query("start_time"), start_time),
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
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default Response {
    data: optional "data",
    success: optional "success",
    ..additional_properties
});

/// The sums.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ResponseData {
    /// The variant `LivestreamAnalyticsList`.
    LivestreamAnalyticsList(Vec<LivestreamAnalytics>),
    /// How much the livestreams of an app were watched in a span of time.
    LivestreamAnalytics(Box<LivestreamAnalytics>),
    /// A value that fits none of the types that this version knows.
    Other(RawJson),
}

clientwright_runtime::impl_union!(ResponseData {
    LivestreamAnalyticsList: [],
    LivestreamAnalytics: [],
});
