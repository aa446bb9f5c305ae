// @generated from the API's description; edit that and generate again.

use clientwright_runtime::{DateTime, UnknownMembers};
use crate::types::{LivestreamSeconds, LivestreamSession, PageInfo};

/// The times on the air of a session's livestream, in `data`, or the members of a single one.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LivestreamSessionPage {
    /// The times on the air.
    pub data: Option<Vec<LivestreamSession>>,
    /// Where the page lies in the whole list.
    pub paging: Option<PageInfo>,
    /// Identifier of the livestream session, where the reply has a single one.
    pub id: Option<String>,
    /// When that session was created.
    pub created_at: Option<DateTime>,
    /// What went wrong in that session.
    ///
    /// `None` is absent, `Some(None)` null.
    pub err_message: Option<Option<String>>,
    /// Seconds for which sound and pictures came in.
    pub ingest_seconds: Option<LivestreamSeconds>,
    /// When that session was asked for.
    ///
    /// `None` is absent, `Some(None)` null.
    pub invoked_time: Option<Option<String>>,
    /// Identifier of the livestream.
    pub livestream_id: Option<String>,
    /// When that session started.
    ///
    /// `None` is absent, `Some(None)` null.
    pub started_time: Option<Option<DateTime>>,
    /// When that session stopped.
    ///
    /// `None` is absent, `Some(None)` null.
    pub stopped_time: Option<Option<DateTime>>,
    /// When that session was last changed.
    pub updated_at: Option<DateTime>,
    /// Seconds watched, all viewers together.
    pub viewer_seconds: Option<LivestreamSeconds>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default LivestreamSessionPage {
    data: optional "data",
    paging: optional "paging",
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
