//! A span per call and an event per attempt, with OpenTelemetry's names; nothing without the
//! feature `tracing`. No header, body or query is ever recorded.

use std::time::Duration;

use crate::client::prepare::PreparedRequest;
use crate::reply::context::CallContext;
#[cfg(feature = "tracing")]
use crate::reply::context::{OTHER, error_type};
use crate::reply::error::Kind;

/// A call in its span. No `async fn`, which would hold the future twice.
#[cfg(feature = "tracing")]
pub(crate) fn in_span<F: Future>(
    request: &PreparedRequest,
    context: &CallContext,
    work: F,
) -> tracing::instrument::Instrumented<F> {
    use tracing::Instrument as _;

    let span = tracing::info_span!(
        "http.client.call",
        otel.kind = "client",
        otel.name = format!("{} {}", request.method, request.template),
        api.operation = %context.operation,
        http.request.method = %request.method,
        url.template = request.template,
        url.scheme = request.url.scheme(),
        server.address = request.url.host_str(),
        server.port = request.url.port_or_known_default(),
        http.response.status_code = tracing::field::Empty,
        http.request.resend_count = tracing::field::Empty,
        error.type = tracing::field::Empty,
    );
    work.instrument(span)
}

#[cfg(not(feature = "tracing"))]
pub(crate) fn in_span<F: Future>(_: &PreparedRequest, _: &CallContext, work: F) -> F {
    work
}

/// An attempt brought a reply.
#[cfg(feature = "tracing")]
pub(crate) fn succeeded(status: u16, number: u32) {
    record(Some(status), number, None);
    tracing::debug!(http.response.status_code = status, http.request.resend_count = number - 1, "attempt succeeded");
}

#[cfg(not(feature = "tracing"))]
pub(crate) fn succeeded(_: u16, _: u32) {}

/// An attempt failed; `wait` is the time until the next.
#[cfg(feature = "tracing")]
pub(crate) fn failed(kind: &Kind, status: Option<u16>, number: u32, wait: Option<Duration>) {
    let of_status = || status.map_or_else(|| OTHER.to_owned(), |status| status.to_string());
    let error_type = error_type(kind).map_or_else(of_status, str::to_owned);
    tracing::debug!(
        http.response.status_code = status,
        http.request.resend_count = number - 1,
        error.type = error_type,
        retry.wait_ms = wait.map(|wait| u64::try_from(wait.as_millis()).unwrap_or(u64::MAX)),
        "attempt failed"
    );
    if wait.is_none() {
        record(status, number, Some(error_type));
    }
}

#[cfg(not(feature = "tracing"))]
pub(crate) fn failed(_: &Kind, _: Option<u16>, _: u32, _: Option<Duration>) {}

/// Completes the span of the call.
#[cfg(feature = "tracing")]
fn record(status: Option<u16>, number: u32, error_type: Option<String>) {
    let span = tracing::Span::current();
    if let Some(status) = status {
        span.record("http.response.status_code", status);
    }
    if number > 1 {
        span.record("http.request.resend_count", number - 1);
    }
    if let Some(error_type) = error_type {
        span.record("error.type", error_type);
    }
}
