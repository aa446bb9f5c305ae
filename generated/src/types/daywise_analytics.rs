// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{RecordingStats, SessionStats};

/// The recordings and the sessions of an app in a span of time.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DaywiseAnalytics {
    /// The recordings.
    pub recording_stats: Option<RecordingStats>,
    /// The sessions.
    pub session_stats: Option<SessionStats>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default DaywiseAnalytics {
    recording_stats: optional "recording_stats",
    session_stats: optional "session_stats",
    ..additional_properties
});
