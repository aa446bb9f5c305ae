// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DateTime, UnknownMembers};
use crate::types::LivestreamSeconds;

/// A time at which a livestream is, or was, on the air.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LivestreamSession {
    /// Identifier of the livestream session.
    pub id: Option<String>,
    /// When the session was created.
    pub created_at: Option<DateTime>,
    /// What went wrong. Null, empty or absent when nothing did.
    ///
    /// `None` is absent, `Some(None)` null.
    pub err_message: Option<Option<String>>,
    /// Seconds for which sound and pictures came in.
    pub ingest_seconds: Option<LivestreamSeconds>,
    /// When the session was asked for.
    ///
    /// `None` is absent, `Some(None)` null.
    pub invoked_time: Option<Option<DateTime>>,
    /// Identifier of the livestream.
    pub livestream_id: Option<String>,
    /// When the session started.
    ///
    /// `None` is absent, `Some(None)` null.
    pub started_time: Option<Option<DateTime>>,
    /// When the session stopped. Null or absent while it is on the air.
    ///
    /// `None` is absent, `Some(None)` null.
    pub stopped_time: Option<Option<DateTime>>,
    /// When the session was last changed.
    pub updated_at: Option<DateTime>,
    /// Seconds watched, all viewers together.
    pub viewer_seconds: Option<LivestreamSeconds>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default LivestreamSession {
    id: optional "id",
    created_at: optional "created_at",
    err_message: nullable "err_message",
    ingest_seconds: optional "ingest_seconds",
    invoked_time: nullable "invoked_time",
    livestream_id: optional "livestream_id",
    started_time: nullable "started_time",
    stopped_time: nullable "stopped_time",
    updated_at: optional "updated_at",
    viewer_seconds: optional "viewer_seconds",
    ..additional_properties
});
