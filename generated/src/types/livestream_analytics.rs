// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// How much the livestreams of an app were watched in a span of time.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LivestreamAnalytics {
    /// How many livestream sessions there were.
    pub count: Option<i64>,
    /// The day. In older replies only.
    ///
    /// `None` is absent, `Some(None)` null.
    pub date: Option<Option<String>>,
    /// Seconds for which sound and pictures came in.
    pub total_ingest_seconds: Option<f64>,
    /// Seconds watched, all viewers together.
    pub total_viewer_seconds: Option<f64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default LivestreamAnalytics {
    count: optional "count",
    date: nullable "date",
    total_ingest_seconds: optional "total_ingest_seconds",
    total_viewer_seconds: optional "total_viewer_seconds",
    ..additional_properties
});
