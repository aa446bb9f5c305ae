// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::CandidatePair;

/// The network routes of a peer, by direction.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CandidatePairs {
    /// Routes of what the peer received.
    pub consuming_transport: Option<Vec<CandidatePair>>,
    /// Routes of what the peer sent.
    pub producing_transport: Option<Vec<CandidatePair>>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default CandidatePairs {
    consuming_transport: optional "consuming_transport",
    producing_transport: optional "producing_transport",
    ..additional_properties
});
