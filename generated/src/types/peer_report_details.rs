// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;
use crate::types::PeerReportParticipant;

/// Wrapper around a participant with a call report.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PeerReportDetails {
    /// The participant behind the peer.
    pub participant: Option<PeerReportParticipant>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default PeerReportDetails {
    participant: optional "participant",
    ..additional_properties
});
