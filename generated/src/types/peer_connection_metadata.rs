// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// What a peer connection found out about the network.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PeerConnectionMetadata {
    /// Speed class of the network, such as `4g`.
    pub effective_network_type: Option<String>,
    /// Whether a connection through address translation was possible.
    pub reflexive_connectivity: Option<bool>,
    /// Whether a connection through a relay was possible.
    pub relay_connectivity: Option<bool>,
    /// The session descriptions that were exchanged.
    pub sdp: Option<Vec<String>>,
    /// When it was found out.
    pub timestamp: Option<String>,
    /// Whether a TURN server could be reached.
    pub turn_connectivity: Option<bool>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default PeerConnectionMetadata {
    effective_network_type: optional "effective_network_type",
    reflexive_connectivity: optional "reflexive_connectivity",
    relay_connectivity: optional "relay_connectivity",
    sdp: optional "sdp",
    timestamp: optional "timestamp",
    turn_connectivity: optional "turn_connectivity",
    ..additional_properties
});

clientwright_runtime::impl_eq!(PeerConnectionMetadata);
