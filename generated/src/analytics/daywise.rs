// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{Call, Date, Method, Operation, Parameter, UnknownMembers};
use crate::AppClient;
use crate::types::DaywiseAnalytics;

/// `GET /accounts/{account_id}/realtime/kit/{app_id}/analytics/daywise`
pub const OPERATION: Operation = Operation::new(
    "analytics.daywise",
    Method::Get,
    "/accounts/{account_id}/realtime/kit/{app_id}/analytics/daywise",
);

/// A call of [`Analytics::daywise`](super::Analytics::daywise), sent by `.await` or
/// `.send().await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct DaywiseCall {
    call: Call,
}

impl DaywiseCall {
    pub(crate) fn new(this: &AppClient) -> Self {
        Self {
            call: Call::new(this.client().core(), &OPERATION)
                .text(Parameter::path("account_id"), this.client().account_id())
                .text(Parameter::path("app_id"), this.app_id()),
        }
    }

    /// The last day, such as `2025-03-31`. Today when absent.
    pub fn end_date(self, end_date: impl Into<Date>) -> Self {
        self.maybe_end_date(Some(end_date))
    }

    /// [`end_date`](Self::end_date), where there is a value.
    pub fn maybe_end_date(self, end_date: Option<impl Into<Date>>) -> Self {
        Self {
            call: self
                .call
                .maybe_parameter::<Date>(Parameter::query("end_date"), end_date),
        }
    }

    /// The first day, such as `2025-03-01`. 30 days ago when absent.
    pub fn start_date(self, start_date: impl Into<Date>) -> Self {
        self.maybe_start_date(Some(start_date))
    }

    /// [`start_date`](Self::start_date), where there is a value.
    pub fn maybe_start_date(self, start_date: Option<impl Into<Date>>) -> Self {
        Self {
            call: self
                .call
                .maybe_parameter::<Date>(Parameter::query("start_date"), start_date),
        }
    }
}

clientwright_runtime::call_methods!(
    DaywiseCall, OPERATION, Result => DaywiseAnalytics, Response, ["/data"]
);

/// The use, by day.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Response {
    /// The use, by day.
    pub data: Option<DaywiseAnalytics>,
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
