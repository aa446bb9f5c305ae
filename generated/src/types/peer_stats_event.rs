// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::PeerStatsEventMetadata;

/// Something that happened during a call.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PeerStatsEvent {
    /// Details. Only in `sessions.peer_report`.
    pub metadata: Option<PeerStatsEventMetadata>,
    /// When it happened.
    pub timestamp: Option<String>,
    /// What happened.
    pub type_: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default PeerStatsEvent {
    metadata: optional "metadata",
    timestamp: optional "timestamp",
    type_: optional "type",
    ..additional_properties
});
