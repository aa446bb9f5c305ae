// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::ConnectionInfo;

/// Details of an event.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PeerStatsEventMetadata {
    /// What was known about the network at that moment.
    pub connection_info: Option<ConnectionInfo>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default PeerStatsEventMetadata {
    connection_info: optional "connection_info",
    ..additional_properties
});
