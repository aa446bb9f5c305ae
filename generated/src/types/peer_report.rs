// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::{PeerMetadata, PeerQuality};

/// What is known about a call of one peer.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PeerReport {
    /// Device, network and events.
    pub metadata: Option<PeerMetadata>,
    /// How good sound and picture were, both ways.
    pub quality: Option<PeerQuality>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default PeerReport {
    metadata: optional "metadata",
    quality: optional "quality",
    ..additional_properties
});
